import { describe, expect, it } from 'vitest';
import { createScanner, patternDetector } from '../../src/index.js';
import { queryScanner } from '../../src/presets/index.js';

describe('labels and keywords in capitals', () => {
  const scanner = queryScanner();

  it.each([
    ['PASSWORD: Hunter2x9', 'PASSWORD: [PASSWORD]'],
    ['API_KEY=UgXTW6coaA6dFnkbQuvfGUIrZZd60w7J', 'API_KEY=[API_KEY]'],
    ['IMEI 353879234252633', 'IMEI [IMEI]'],
    ['{"PHONE_NUMBER": "2015550132"}', '{"PHONE_NUMBER": "[PHONE_NUMBER]"}'],
    ['DATE_OF_BIRTH\n12/03/1985', 'DATE_OF_BIRTH\n[DATE_OF_BIRTH]'],
  ])('%j is a keyword and its value', (text, redacted) => {
    expect(scanner.redact(text).text).toBe(redacted);
    expect(scanner.redact(redacted).text).toBe(redacted);
  });

  it.each([
    ['https://video.example/w?tel=PHONE_NUMBER 2015550132', 'a label in a URL'],
    ['[PASSWORD] Hunter2x9', 'a label in brackets'],
    ['198.51.100.7/PASSWORD Hunter2x9', 'behind a host'],
    ['[IP_ADDRESS]/PASSWORD Hunter2x9', 'behind what a host became'],
    ['www.video.example/u(PASSWORD) Hunter2x9', 'in brackets inside a URL'],
  ])('%j holds a label, which is no context: %s', (text) => {
    expect(scanner.scan(text).findings.filter(({ entity }) => entity !== 'IP_ADDRESS')).toEqual([]);
  });

  it.each([
    ['iban [GB82WEST12345698765432]', 'iban [[IBAN_CODE]]'],
    ['[DE89370400440532013000]', '[[IBAN_CODE]]'],
    ['aws [AKIAQ7W3E9R5T1Y8U2I4]', 'aws [[API_KEY]]'],
    ['pan card [ABCPE1234F]', 'pan card [[IN_PAN]]'],
  ])('%j is a value in brackets, and no label: names of entities have no such digits', (text, redacted) => {
    expect(scanner.redact(text).text).toBe(redacted);
    expect(scanner.redact(redacted).text).toBe(redacted);
  });

  it.each([
    ['https://video.example/w?PASSWORD=Hunter2x9', 'https://video.example/w?PASSWORD=PASSWORD'],
    [
      'https://video.example/w?v=7&USERNAME=jdoe77#IMEI=353879234252633',
      'https://video.example/w?v=7&USERNAME=USERNAME#IMEI=IMEI',
    ],
    ['https://video.example/w;API_KEY=UgXTW6coaA6dFnkbQuvfGUIrZZd60w7J', 'https://video.example/w;API_KEY=API_KEY'],
    ['#PASSWORD: Hunter2x9', '#PASSWORD: [PASSWORD]'],
  ])('%j names a parameter as an entity is called', (text, redacted) => {
    expect(scanner.redact(text).text).toBe(redacted);
    expect(scanner.redact(redacted).text).toBe(redacted);
  });

  it('marks a label that stands where names do: what follows is no value of it', () => {
    const redacted = 'https://video.example/w?~EMAIL_ADDRESS=foo9';
    expect(scanner.redact('https://video.example/w?jane.doe@example.com=foo9').text).toBe(redacted);
    expect(scanner.redact(redacted).text).toBe(redacted);
  });

  it.each([
    'password: Hunter2x9!/PASSWORD: HUNTER22!',
    'password: Hunter2x9!=PASSWORD=HUNTER22!',
    'password: Hunter2x9!~PASSWORD HUNTER22!',
  ])('%j: what a finding takes the sign of that made it a label is text', (text) => {
    const { text: redacted } = scanner.redact(text);
    expect(scanner.redact(redacted).text).toBe(redacted);
    expect(scanner.scan(redacted).findings).toEqual([]);
  });

  it('takes labels of other scanners for labels, and its own however they are spelled', () => {
    const own = createScanner({
      detectors: [patternDetector({ entity: 'K8S12345', pattern: /k8s-[0-9]{5}|[A-Z][0-9]S[0-9]{5}/ })],
    });
    const { text } = own.redact('token k8s-90210');
    expect(text).toBe('token [K8S12345]');
    expect(own.redact(text).text).toBe(text);
    for (const label of ['[TICKET]', '[ISO_27001]', '[K8S_TOKEN]', '[PERSON_1234]', '[US_SSN]', '[IP_ADDRESS:abc=]'])
      expect(own.redact(label).text).toBe(label);
  });
});
