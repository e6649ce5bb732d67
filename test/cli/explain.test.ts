import { expect, it } from 'vitest';
import type { Presets } from '../../src/cli/presets.js';
import type { TraceEvent } from '../../src/core/types.js';
import { fakePresets } from './fake-presets.js';
import { runCli } from './run-cli.js';

const DROPPED: readonly TraceEvent[] = [
  {
    entity: 'PHONE_NUMBER',
    start: 0,
    end: 4,
    score: 0.3,
    detector: 'phone',
    evidence: ['plan', 'counter-context'],
    outcome: 'below-threshold',
    by: '0.5',
  },
  {
    entity: 'PHONE_NUMBER',
    start: 0,
    end: 4,
    score: 0.3,
    detector: 'phone',
    evidence: ['plan', 'counter-context'],
    outcome: 'below-threshold',
    by: '0.5',
  },
  { entity: 'US_SSN', start: 0, end: 4, score: 0.6, detector: 'us-ssn', evidence: [], outcome: 'suppressed', by: 'video-id' },
];

const presets: Presets = {
  ...fakePresets,
  queryScanner: (options) => {
    const scanner = fakePresets.queryScanner(options);
    return {
      ...scanner,
      scan: (text) => {
        for (const event of DROPPED) options.trace?.(event);
        return scanner.scan(text);
      },
    };
  },
};

it('draws every candidate with its score, its evidence for and against, and why it was kept or dropped', async () => {
  const { code, stdout } = await runCli(['explain', '1234 jane@corp.com'], { presets, tty: true, env: { NO_COLOR: '1' } });
  expect(code).toBe(0);
  expect(stdout).toBe(`  1234 jane@corp.com
  ┬──┘
  ├─ US_SSN by us-ssn
  │  ██████████┃█░░░░░░░░ 0.60
  │  ✗ dropped: it is something else (video-id)
  ├─ PHONE_NUMBER by phone
  │  ██████░░░░┃░░░░░░░░░ 0.30
  │  + plan
  │  − counter-context
  │  ✗ dropped: its score is too low (the threshold is 0.5)

  1234 jane@corp.com
       ┬───────────┘
       ├─ EMAIL_ADDRESS by email
       │  ██████████┃███████░░ 0.90
       │  + format
       │  ✓ kept
`);
});

it('shows dots where the output is no terminal, and no text at all in JSON', async () => {
  const plain = await runCli(['explain', '1234 jane@corp.com'], { presets });
  expect(plain.stdout).not.toMatch(/1234|jane/);
  expect(plain.stdout).toContain('•••• •••••••••••••');
  const json = await runCli(['explain', '--json', '1234 jane@corp.com'], { presets });
  expect(json.stdout).not.toMatch(/1234|jane/);
  expect(JSON.parse(json.stdout).candidates.map(({ outcome }: TraceEvent) => outcome)).toEqual([
    'suppressed',
    'below-threshold',
    'kept',
  ]);
});

it('says so when there is nothing to explain', async () => {
  expect(await runCli(['explain', 'rice'])).toEqual({ code: 0, stdout: 'text 1: no candidates\n', stderr: '' });
  expect(await runCli(['explain'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/^pii-sieve: nothing to explain/) });
  expect((await runCli(['explain'], { stdin: 'rice\njane@corp.com\n' })).stdout).toContain('EMAIL_ADDRESS');
});
