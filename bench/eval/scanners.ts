import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Scanner } from '../../src/core/types.js';

export const SCANNERS = ['query', 'video', 'structured'] as const;
export type ScannerName = (typeof SCANNERS)[number];

export const LEVELS = ['balanced', 'strict'] as const;
export type Level = (typeof LEVELS)[number];

export interface Choice {
  /** What looks at text and at references; default: each its own preset. */
  readonly scanner: ScannerName | undefined;
  readonly level: Level;
  readonly countries: readonly string[] | undefined;
  /** A module that exports `text` and `video` (or one of them, or a default scanner) to look with instead of the presets. */
  readonly use: string | undefined;
}

interface PresetOptions {
  readonly level: Level;
  readonly countries: readonly string[] | undefined;
}

type Preset = (options: PresetOptions) => Scanner;

/** Builds the two scanners of an evaluation; loads only the entries that are needed, so that `structured` never reads phone metadata. */
export async function loadScanners(choice: Choice): Promise<{ text: Scanner; video: Scanner }> {
  if (choice.use !== undefined) return useModule(choice.use);
  const options: PresetOptions = { level: choice.level, countries: choice.countries };
  if (choice.scanner === 'structured') {
    const entry = await load('structured');
    return { text: entry['structuredScanner']!(options), video: entry['structuredVideoReferenceScanner']!(options) };
  }
  const entry = await load('presets');
  const query = () => entry['queryScanner']!(options);
  const video = () => entry['videoReferenceScanner']!(options);
  if (choice.scanner === 'query') {
    const text = query();
    return { text, video: text };
  }
  if (choice.scanner === 'video') {
    const both = video();
    return { text: both, video: both };
  }
  return { text: query(), video: video() };
}

async function load(entry: 'presets' | 'structured'): Promise<Record<string, Preset | undefined>> {
  const path = fileURLToPath(new URL(`../../src/${entry}/index.ts`, import.meta.url));
  const found = existsSync(path) ? path : fileURLToPath(new URL(`../../src/presets/${entry}.ts`, import.meta.url));
  return (await import(pathToFileURL(found).href)) as Record<string, Preset | undefined>;
}

async function useModule(file: string): Promise<{ text: Scanner; video: Scanner }> {
  const exported = (await import(pathToFileURL(resolve(file)).href)) as { text?: Scanner; video?: Scanner; default?: Scanner };
  const any = exported.default ?? exported.text ?? exported.video;
  if (any === undefined) throw new TypeError(`${file} exports no scanner: export text, video, or a default`);
  return { text: exported.text ?? any, video: exported.video ?? any };
}
