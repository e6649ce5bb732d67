import { peer as arcjetRedact } from './arcjet-redact.js';
import { peer as cdssncSanitizePii } from './cdssnc-sanitize-pii.js';
import { peer as llmSanitize } from './llm-sanitize.js';
import { peer as openaiGuardrails } from './openai-guardrails.js';
import { peer as openredaction } from './openredaction.js';
import type { Peer } from './peer.js';
import { peer as redactPii } from './redact-pii.js';
import { peer as redactpiiNode } from './redactpii-node.js';
import { peer as redactum } from './redactum.js';

export const peers: readonly Peer[] = [
  arcjetRedact,
  cdssncSanitizePii,
  llmSanitize,
  openaiGuardrails,
  openredaction,
  redactPii,
  redactpiiNode,
  redactum,
];
