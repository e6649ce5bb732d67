import { entityText } from './entity-text.js';
import type { Formatter, Report, ReportFinding, ReportIncomplete } from './report.js';

/** OASIS SARIF 2.1.0, section 3.13.3: where the schema of the format stands. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Name of the fingerprint in `partialFingerprints`; a new way to make it gets a new number. */
const FINGERPRINT = 'piiSieve/v1';

/** SARIF 2.1.0 (OASIS), as code scanning services take it. */
export const sarif: Formatter = ({ tool, findings, incomplete }: Report): string => {
  const entities = [...new Set(findings.map(({ entity }) => entity))].sort();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, semanticVersion: tool.version, version: tool.version, rules: entities.map(rule) } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder in which the linter ran.' } } },
        invocations: [{ executionSuccessful: incomplete.length === 0, toolExecutionNotifications: incomplete.map(notification) }],
        results: findings.map((finding) => result(finding, entities.indexOf(finding.entity))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function rule(entity: string): object {
  const { name, help } = entityText(entity);
  return {
    id: entity,
    name: pascal(entity),
    shortDescription: { text: `${name.charAt(0).toUpperCase()}${name.slice(1)}` },
    fullDescription: { text: help },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: entity === 'UNUSED_IGNORE' ? 'warning' : 'error' },
    properties: { tags: ['privacy', 'pii'] },
  };
}

/** `US_SSN` → `UsSsn`: rule names are identifiers in Pascal case. */
function pascal(entity: string): string {
  return entity.replace(
    /([A-Za-z0-9])([A-Za-z0-9]*)_?/g,
    (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase(),
  );
}

function artifact(file: string): object {
  const uri = encodeURI(file.replace(LONE_SURROGATE, '\ufffd')).replaceAll('?', '%3F').replaceAll('#', '%23');
  // What stands before a colon in the first segment would be a scheme (RFC 3986, section 4.2).
  return { uri: uri.replace(/^[^/]*/, (segment) => segment.replaceAll(':', '%3A')), uriBaseId: 'SRCROOT' };
}

/** No URI can hold one, and asking for it throws. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function result(finding: ReportFinding, ruleIndex: number): object {
  return {
    ruleId: finding.entity,
    ruleIndex,
    level: finding.severity,
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(finding.file),
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
        ...(finding.pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: finding.pointer, kind: 'member' }] }),
      },
    ],
    partialFingerprints: { [FINGERPRINT]: finding.fingerprint },
    rank: Math.round(finding.score * 1000) / 10,
    properties: { score: finding.score, detector: finding.detector, evidence: finding.evidence },
  };
}

function notification({ file, line, reason }: ReportIncomplete): object {
  return {
    level: 'error',
    message: { text: `Not looked at: ${reason}.` },
    locations: [
      { physicalLocation: { artifactLocation: artifact(file), ...(line === 0 ? {} : { region: { startLine: line } }) } },
    ],
  };
}
