import { TimelinePage } from "./timeline-page.ts";

new TimelinePage(acquireVsCodeApi());
