import { answerTasks } from "./server/reading/reading-thread.ts";

answerTasks();
