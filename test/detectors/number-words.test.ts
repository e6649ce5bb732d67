import { describe, expect, it } from 'vitest';
import { queryScanner } from '../../src/presets/index.js';

const scanner = queryScanner();
const found = (text: string) =>
  scanner.scan(text).findings.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);

describe('words that stand between the numbers of a card', () => {
  it.each(['card 4111 1111 1111 1111 valid thru 12/29', 'visa 4111 1111 1111 1111 valid until 12/29'])('%s', (text) => {
    expect(scanner.redact(text).text).toMatch(/ \[CREDIT_CARD\] valid (?:thru|until) \[CARD_EXPIRY\]$/);
  });
});

describe('words that name other numbers', () => {
  it.each([
    ['contact 536-22-4567', 'US_SSN 536-22-4567'],
    ['bank account 6004307771', 'US_BANK_NUMBER 6004307771'],
    ['IMEI 353879234252633', 'IMEI 353879234252633'],
    ['conta corrente 12345-6 agência 1234', 'US_BANK_NUMBER 12345-6'],
    ['ring 0698765432', 'PHONE_NUMBER 0698765432'],
    ['people search, born may 14 1990', 'DATE_OF_BIRTH may 14 1990'],
    // Whose number is it, and who called?
    ['whose number is this 9876501234', 'PHONE_NUMBER 9876501234'],
    ['9876501234 owner name', 'PHONE_NUMBER 9876501234'],
    ['truecaller 9876501234', 'PHONE_NUMBER 9876501234'],
    ['who is 4155550132', 'PHONE_NUMBER 4155550132'],
    ['4155550132 scam', 'PHONE_NUMBER 4155550132'],
    ['de quien es el 612345678', 'PHONE_NUMBER 612345678'],
    ['llamada perdida 612345678', 'PHONE_NUMBER 612345678'],
    ['kto dzwonil 512345678', 'PHONE_NUMBER 512345678'],
    ['3471234567 chi è', 'PHONE_NUMBER 3471234567'],
    ['wem gehört 015123456789', 'PHONE_NUMBER 015123456789'],
    ['hvem eier 41234567', 'PHONE_NUMBER 41234567'],
    ['ring mig på 20123456', 'PHONE_NUMBER 20123456'],
    ['wsp 11 1234-5678', 'PHONE_NUMBER 11 1234-5678'],
    ['phne number 4155550132', 'PHONE_NUMBER 4155550132'],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  it.each([
    'CVE-2024-010180',
    'cve 2019 010180',
    'catalog 032-065-633',
    'friend code 0463-2874-9442',
    '10.1016/j.cell.2019.05.031',
    'celebrities born may 14 1990',
    'actors born on 14 may 1990',
    'famous people born 29/02/1992',
    'famosos nacidos el 14 de mayo de 1990',
    '0140449132',
    '0262033844 clrs',
    'isbn-10 0140449132',
    'dpci 087-10-0023',
    'bosch 0986494524 brake pads',
    'blz 37040044',
    'serial 4155550132 scam',
    'hp 4155550132 toner',
    'hp 12345678',
    'canon 20123456 owner',
    'who is 20190512',
    'who is 1234567890',
    'owner 123456789',
    'crypto scam 6000000000',
    'wa 981012345678',
    'who is user 2754891234 on roblox',
    'error code 2146233088 who is',
    'opinie 123456',
  ])('%s is nobody', (text) => {
    expect(found(text)).toEqual([]);
  });
});
