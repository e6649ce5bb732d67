import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Span {
  readonly start: number;
  readonly end: number;
  /** Read as a private individual; undefined where the source does not say. */
  readonly isPrivate?: boolean | undefined;
  /** The reader was not sure of the class, or of the person's existence. */
  readonly unsure?: boolean | undefined;
}

export interface Row {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly source: string;
  readonly language: string;
  /** Rows of one group stay in one fold. */
  readonly group: string;
  readonly part?: string | undefined;
}

export function readLines(directory: string, path: string): string[] {
  return readFileSync(join(directory, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function readJsonLines<T>(directory: string, path: string): T[] {
  return readLines(directory, path).map((line) => JSON.parse(line) as T);
}

interface LabelledLine {
  readonly text: string;
  readonly lang: string;
  readonly part: string;
  readonly spans: readonly (readonly [start: number, end: number, label: string])[];
  readonly unsure: readonly (readonly [start: number, end: number, what: string])[];
}

/** Labels count code points; strings here count UTF-16 units. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const point of text) {
    offsets.push(at);
    at += point.length;
  }
  offsets.push(at);
  return offsets;
}

/** What a text is without its names: rows made from one template share it. */
function templateOf(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += `${text.slice(at, span.start)}_`;
    at = span.end;
  }
  return (out + text.slice(at))
    .toLowerCase()
    .replace(/\p{Lu}?[\p{L}]*\d[\p{L}\d]*/gu, '#')
    .slice(0, 60);
}

const TITLE = /^(?:mr|mrs|ms|dr|prof|sir|miss)\.? +/i;
const POSSESSIVE = / ?['’]s$/;

/** Titles before and possessives after a name are no part of it. */
function trim(text: string, start: number, end: number): Span {
  const title = TITLE.exec(text.slice(start, end));
  if (title) start += title[0].length;
  const possessive = POSSESSIVE.exec(text.slice(start, end));
  if (possessive) end -= possessive[0].length;
  return { start, end };
}

function readLabelled(directory: string, name: string, isPerson: (label: string, text: string) => boolean): Row[] {
  return readJsonLines<LabelledLine>(directory, `labelled/${name}.jsonl`).map((line) => {
    const offsets = unitOffsets(line.text);
    const spans: Span[] = [];
    for (const [start, end, label] of line.spans) {
      if (isPerson(label, line.text.slice(offsets[start], offsets[end])))
        spans.push(trim(line.text, offsets[start]!, offsets[end]!));
    }
    spans.sort((a, b) => a.start - b.start);
    return { text: line.text, spans, source: name, language: line.lang, group: templateOf(line.text, spans) };
  });
}

export const readPresidio = (directory: string) => readLabelled(directory, 'presidio_research', (label) => label === 'PERSON');
export const readAmbient = (directory: string) => readLabelled(directory, 'ambientmeta', (label) => label === 'PERSON');
export const readWikiann = (directory: string) => readLabelled(directory, 'wikiann_sample', (label) => label === 'PER');
export const readSnips = (directory: string) => readLabelled(directory, 'snips_utterances', (label) => label === 'artist');

/** Real queries labelled by hand. */
export function readQueryPersons(directory: string): Row[] {
  return readJsonLines<LabelledLine>(directory, 'labelled/queries_persons.jsonl').map((line) => {
    const unsure = new Set(line.unsure.map(([start, end]) => `${start}:${end}`));
    const spans: Span[] = line.spans
      .filter((span) => span[2].startsWith('PERSON'))
      .map(([start, end, label]) => ({
        start,
        end,
        isPrivate: label === 'PERSON_PRIVATE',
        unsure: unsure.has(`${start}:${end}`),
      }));
    return { text: line.text, spans, source: 'queries_persons', language: 'en', group: line.text, part: line.part };
  });
}

export const QUERY_FILES = [
  'en_trec_million_query',
  'en_nq_webquestions_google',
  'en_questions_misc',
  'en_utterances_clinc150',
  'en_wands_mimics',
  'mul_miracl_mrtydi_xquad',
  'mul_video_captions',
] as const;

export interface Query {
  readonly text: string;
  readonly source: string;
  readonly language: string;
}

export function readQueries(directory: string, name: string): Query[] {
  return readJsonLines<{ q: string; lang?: string }>(directory, `queries/${name}.jsonl`).map((line) => ({
    text: line.q,
    source: name,
    language: line.lang ?? 'en',
  }));
}
