// A page that writes the result into itself, and whatever its Content-Security-Policy had to stop.
import { z as zod } from 'zod';

const violations = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sourceFile, lineNumber }) =>
  violations.push(`the policy stopped ${effectiveDirective} at ${sourceFile}:${lineNumber}`),
);

// Otherwise zod tries whether it may compile its schemas by `new Function`; harmless, but a violation that gets reported.
zod.config({ jitless: true });

const { run } = await import('./suite.mjs');
const result = await run();
// Violations are told in tasks of their own.
await new Promise((resolve) => setTimeout(resolve, 0));
const failures = [...result.failures, ...violations];
if (evalWorks()) failures.push('the page may use eval: the policy is not in force');

const output = document.createElement('pre');
output.id = 'result';
output.textContent = JSON.stringify({ ...result, checks: result.checks + 2, failures });
document.body.append(output);

function evalWorks() {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}
