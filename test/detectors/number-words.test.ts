import { describe, expect, it } from 'vitest';
import { queryScanner } from '../../src/presets/index.js';

const scanner = queryScanner();
const found = (text: string) =>
  scanner.scan(text).findings.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);

describe('words that name other numbers', () => {
  it.each([
    ['contact 536-22-4567', 'US_SSN 536-22-4567'],
    ['bank account 6004307771', 'US_BANK_NUMBER 6004307771'],
    ['IMEI 353879234252633', 'IMEI 353879234252633'],
    ['ring 0698765432', 'PHONE_NUMBER 0698765432'],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  it.each([
    'CVE-2024-010180',
    'cve 2019 010180',
    'catalog 032-065-633',
    'friend code 0463-2874-9442',
    '10.1016/j.cell.2019.05.031',
  ])('%s is nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
