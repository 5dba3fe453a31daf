import { startServer } from "./server/start.ts";

startServer();
