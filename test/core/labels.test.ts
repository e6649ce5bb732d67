import { describe, expect, it } from 'vitest';
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
});
