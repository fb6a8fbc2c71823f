// The program of every process beside the server; src/jobs starts it.
import { doTasks } from './jobs/index.js';
import { tasks } from './tasks.js';

doTasks(tasks);
