// For runtimes with a command line: the result as one line.
import { run } from './suite.mjs';

console.log(JSON.stringify(await run()));
