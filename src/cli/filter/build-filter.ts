import type { Scanner } from '../../core/types.js';
import { jsonTextScanner, withPolicy } from '../../payload/json-text-scanner.js';
import { pointerSegment } from '../../payload/pointer.js';
import type { FieldRoute, PayloadScanners } from '../../payload/types.js';
import type { PresetOptions, Presets } from '../presets.js';
import { BatchFilter } from './batch-filter.js';
import { buildPolicy } from './policy.js';
import { recordFilter } from './record-filter.js';
import type { FilterSettings } from './settings.js';

/** Makes the filter that the settings describe: in the main thread, or in a worker of its own. */
export async function buildFilter(
  settings: FilterSettings,
  columns: readonly string[] | undefined,
  presets: () => Promise<Presets>,
): Promise<BatchFilter> {
  const { format, fields, kind } = settings;
  const loaded = await loadScanners(settings, presets);
  const scanners =
    Object.keys(settings.policy).length === 0 ? loaded : withPolicy(loaded, buildPolicy(settings.policy, settings.key));
  const scanner = jsonTextScanner(scanners, {
    fields: routesOf(format === 'ndjson' ? fields : [], kind),
    keys: settings.keys,
    identifiers: 'skip',
  });
  return new BatchFilter(recordFilter(scanner, { format, fields, columns }), format === 'csv');
}

async function loadScanners(
  { preset, level, countries }: FilterSettings,
  presets: () => Promise<Presets>,
): Promise<PayloadScanners> {
  if (preset === 'structured') {
    const { structuredScanner, structuredVideoReferenceScanner } = await import('../../presets/structured.js');
    return {
      query: structuredScanner({ level }) as Scanner,
      videoReference: structuredVideoReferenceScanner({ level }) as Scanner,
    };
  }
  const { queryScanner, videoReferenceScanner } = await presets();
  const options: PresetOptions = countries === undefined ? { level } : { level, countries };
  return { query: queryScanner(options), videoReference: videoReferenceScanner(options) };
}

/** Chosen fields are looked at with all that is below them, the others are left alone. */
function routesOf(fields: readonly (readonly string[])[], kind: FilterSettings['kind']): Record<string, FieldRoute> {
  const route: FieldRoute = kind === 'video' ? 'videoReference' : kind;
  if (fields.length === 0) return kind === 'auto' ? {} : { '**': route };
  const routes: Record<string, FieldRoute> = { '**': 'skip' };
  for (const keys of fields) {
    const pointer = keys.map(pointerSegment).join('');
    routes[pointer] = route;
    routes[`${pointer}/**`] = route;
  }
  return routes;
}
