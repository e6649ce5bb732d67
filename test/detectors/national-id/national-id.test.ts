import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/detectors/national-id/countries.js';
import * as barrel from '../../../src/detectors/national-id/index.js';
import { nationalId, nationalIdSchemes } from '../../../src/detectors/national-id/index.js';
import type { Scheme } from '../../../src/detectors/national-id/scheme.js';
import { createScanner, PiiSieveError } from '../../../src/index.js';
import { queryScanner } from '../../../src/presets/index.js';

const modules = import.meta.glob<{ schemes?: readonly { entity: string }[] }>('../../../src/detectors/national-id/??.ts', {
  eager: true,
});

describe('nationalId', () => {
  it('refuses a country without a scheme and lists those that have one', () => {
    expect(() => nationalId({ countries: ['ES', 'XX'] })).toThrow(PiiSieveError);
    expect(() => nationalId({ countries: ['ES', 'XX'] })).toThrow(/^countries\[1\]: no scheme .*; allowed: AD, AE, .*ZW$/);
    expect(() => nationalId({ countries: ['es'] })).toThrow(/countries\[0\]/);
    expect(() => nationalId({ countries: ['toString'] })).toThrow(/countries\[0\]/);
  });

  it('says that UK is GB', () => {
    expect(() => nationalId({ countries: ['UK'] })).toThrow(/countries\[0\]: .*GB/);
  });

  it('refuses an empty list', () => {
    expect(() => nationalId({ countries: [] })).toThrow(/at least one/);
  });

  it('looks only for the countries that are listed', () => {
    const detector = nationalId({ countries: ['ES', 'PT'] });
    expect(detector.entities.every((entity) => /^(ES|PT)_/.test(entity))).toBe(true);
  });

  it('takes a word, a year and a letter for no number of a listed country', () => {
    const scanner = createScanner({ detectors: [nationalId({ countries: ['IN'] })], minScore: 0.3 });
    expect(scanner.scan('tesla 2012 s').findings).toEqual([]);
    expect(scanner.scan('TESPA 2012 S').findings).toHaveLength(1);
    expect(scanner.scan('pan tespa 2012 s').findings).toHaveLength(1);
  });

  it.each(Object.keys(COUNTRIES))(
    '%s alone reads runs of letters and few digits, of which it may have no serial number',
    (country) => {
      const scanner = createScanner({ detectors: [nationalId({ countries: [country] })], minScore: 0.5 });
      expect(scanner.scan('QWERTY12345 1A2B3C4D5EFG a1bcdefghijk').findings).toBeInstanceOf(Array);
    },
  );

  it.each(['hra 4718', 'HRB 47193', 'eingetragen unter HRA47193'])('who lists Germany has few digits found, too: %s', (text) => {
    const scan = (options: object) =>
      queryScanner(options)
        .scan(text)
        .findings.map(({ entity }) => entity);
    expect(scan({ countries: ['DE'] })).toEqual(['DE_HANDELSREGISTER']);
    expect(scan({})).toEqual([]);
  });

  it.each(['HRC 47193', 'HR 47193', 'hra 47', 'top 1000 songs', 'iphone 15'])(
    'who lists Germany has this left alone: %s',
    (text) => {
      expect(queryScanner({ countries: ['DE'] }).redact(text).text).toBe(text);
    },
  );

  it.each([
    ['SE', 'my id code is: 198507099805', '198507099805'],
    ['SE', 'code 198507099805', '198507099805'],
    ['TR', 'birinci kişi: 47193825188', '47193825188'],
  ])('%s: "code" is no law and "kişi" no count: %s', (country, text, number) => {
    expect(queryScanner({ countries: [country] }).redact(text).text).not.toContain(number);
  });

  it('covers at least 65 countries and 130 schemes with arithmetic of their own', () => {
    expect(Object.keys(COUNTRIES).length).toBeGreaterThanOrEqual(65);
    expect(nationalIdSchemes().filter(({ arithmetic }) => arithmetic.includes('check digit')).length).toBeGreaterThanOrEqual(130);
  });
});

describe('the folder', () => {
  it('has one module per country, all of them in the table', () => {
    const codes = Object.keys(modules).map((path) => path.slice(-5, -3).toUpperCase());
    expect(codes.sort()).toEqual(Object.keys(COUNTRIES).sort());
    for (const [path, { schemes }] of Object.entries(modules)) {
      const code = path.slice(-5, -3).toUpperCase();
      for (const { entity } of schemes ?? []) expect(entity, path).toMatch(code === 'GB' ? /^UK_/ : new RegExp(`^${code}_`));
    }
  });

  it('has one factory per entity in the barrel', () => {
    for (const { entity } of nationalIdSchemes()) {
      const name = entity.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      const factory = (barrel as unknown as Record<string, (() => { entities: readonly string[] }) | undefined>)[name];
      expect(factory?.().entities, name).toEqual([entity]);
    }
  });

  it('names every entity once, says where it is defined, and shows it by country', () => {
    const rows = nationalIdSchemes();
    expect(new Set(rows.map(({ entity }) => entity)).size).toBe(rows.length);
    for (const { entity, country, name, source, keyword, arithmetic } of rows) {
      expect(source, entity).toMatch(/^https:\/\//);
      expect(name.length, entity).toBeGreaterThan(3);
      expect(entity).toMatch(country === 'GB' ? /^UK_/ : new RegExp(`^${country}_`));
      if (arithmetic === 'none') expect(keyword, entity).toBe('always');
    }
    expect(rows.map(({ country }) => country)).toEqual(rows.map(({ country }) => country).sort());
  });
});

describe('a finding', () => {
  const all = createScanner({ detectors: [nationalId()], minScore: 0.01 });
  const of = (text: string) => all.scan(text).findings.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);

  it('is one per run; other schemes that fit are alternatives', () => {
    const [finding, ...more] = all.scan('rodné číslo 736028/5163').findings;
    expect(more).toEqual([]);
    expect([finding?.entity, ...(finding?.alternatives ?? []).map(({ entity }) => entity)]).toEqual(
      expect.arrayContaining(['CZ_RC', 'SK_RC']),
    );
  });

  it('knows the published examples of rules that no library of the differential test has', () => {
    // Kuwait and Zimbabwe: python-stdnum, zim-id; Poland: Respect/Validation and PRADO's specimen; Portugal: validate-niss; Japan: jiko0.com; Brazil: docs-br.
    const examples: Record<string, readonly [right: string, wrong: string]> = {
      KW_CIVIL_ID: ['288020122596', '288020122597'],
      PL_ID_CARD: ['AYW036733', 'AYW036731'],
      PL_PASSPORT: ['ZS0000177', 'ZS1000177'],
      PT_NISS: ['12345678910', '12345678911'],
      HU_TAJ: ['111111110', '111111111'],
      ZW_NATIONAL_ID: ['50-2001148W50', '50-2001148V50'],
      JP_DRIVER_LICENSE: ['309012345620', '309012345610'],
      BR_RG: ['31.203.131-2', '31.203.131-3'],
      BR_PIS: ['469.52280.63-7', '469.52280.63-8'],
    };
    const schemes: readonly Scheme[] = Object.values(COUNTRIES).flat();
    for (const [entity, [right, wrong]] of Object.entries(examples)) {
      const judged = (text: string) => {
        const values = Uint8Array.from(text.replace(/\W/g, ''), (unit) => Number.parseInt(unit, 36));
        return schemes
          .filter((scheme) => scheme.entity === entity)
          .some(({ check }) => check?.(values, values.length, 0) === true);
      };
      expect(judged(right), right).toBe(true);
      expect(judged(wrong), wrong).toBe(false);
    }
  });

  it('leaves ten Danish digits behind a 0 to telephones, unless a word or the country says otherwise', () => {
    const all = createScanner({ detectors: [nationalId()] });
    expect(all.scan('jean 0612345678').findings.filter(({ score }) => score >= 0.5)).toEqual([]);
    expect(all.scan('cpr 0612345678').findings).toMatchObject([{ entity: 'DK_CPR', start: 4, end: 14 }]);
    const danish = createScanner({ detectors: [nationalId({ countries: ['DK'] })] });
    expect(danish.scan('jens 0612345678').findings).toMatchObject([{ entity: 'DK_CPR' }]);
  });

  it('prefers the listed country', () => {
    const slovak = createScanner({ detectors: [nationalId({ countries: ['SK'] })] });
    expect(slovak.scan('rodné číslo 736028/5163').findings[0]?.entity).toBe('SK_RC');
  });

  it('says how it came about', () => {
    expect(all.scan('dni: 12.345.678-Z').findings[0]).toMatchObject({
      entity: 'ES_NIF',
      evidence: ['format', 'checksum', 'context'],
    });
    expect(all.scan('USt-IdNr. DE136695976').findings[0]?.evidence).toEqual(['prefix', 'checksum', 'context']);
  });

  it.each([
    ['a bare weak number', 'call 130692544', 0],
    ['the same with its keyword', 'social insurance number 130692544', 1],
    ['a strong grouped number', '12.345.678-Z', 1],
    ['a long one with date and checksum', '11010519491231002X', 1],
    ['a shape without arithmetic', 'C3590543', 0],
  ])('%s is believed as it deserves', (_, text, believed) => {
    expect(createScanner({ detectors: [nationalId()] }).scan(text).findings.length).toBe(believed);
  });

  it('believes a bare weak number of a listed country, and a bare shape never', () => {
    const listed = (country: string) => createScanner({ detectors: [nationalId({ countries: [country] })], minScore: 0.05 });
    expect(listed('CA').scan('130692544').findings[0]?.score).toBeGreaterThanOrEqual(0.5);
    const shape = listed('IN').scan('C3590543').findings[0]?.score;
    expect(shape).toBeGreaterThanOrEqual(0.05);
    expect(shape).toBeLessThan(0.5);
  });

  it.each([
    ['a Cyrillic look-alike of the check letter', 'dni 12345678З'],
    ['a Cyrillic letter in front', 'nie Х1234567L'],
    ['doubled separators', 'dni 12..345..678-Z'],
    ['one digit more', 'dni 123456789Z'],
    ['one digit less and another letter', 'dni 123456Z'],
    ['the same digit throughout', 'cpf 111.111.111-11'],
    ['zeros', 'sin 000-000-000'],
    ['a date that does not exist', 'personnummer 990230-1236'],
    ['separators that do not match', 'sin 046-454 286'],
    ['a wrong check letter', 'dni 12345678A'],
    ['part of a longer number', '51 824 753 5564'],
    ['a line break inside', 'tfn 123 456\n782'],
  ])('is none for %s', (_, text) => {
    const entities = of(text).filter((finding) => /^(ES_|BR_CPF|CA_SIN|SE_PERSON|AU_)/.test(finding));
    expect(entities).toEqual([]);
  });

  it('keeps to the number in running text', () => {
    expect(of('身份证号11010519491231002X已登记')).toEqual(['CN_RESIDENT_ID 11010519491231002X']);
    expect(of('주민번호는 960121-1021413입니다')).toEqual(['KR_RRN 960121-1021413']);
    expect(of('nif12345678z')).toEqual(['ES_NIF 12345678z']);
    expect(of('cc1023456789')).toEqual(['CO_CEDULA 1023456789']);
    expect(of('cédula 1 023 456 789')).toEqual(['CO_CEDULA 1 023 456 789']);
    expect(of('precio 1 023 456 789')).toEqual([]);
    // The end of a hash, whose last letters are the abbreviation of a card.
    expect(of('d41d8cd98f00b204e9800998ecf4cc943821')).toEqual([]);
    expect(of('{"nif":"12345678Z","n":2}')).toEqual(['ES_NIF 12345678Z']);
    expect(of('IdNr. 36 574 261 809.')).toEqual(['DE_TAX_ID 36 574 261 809']);
  });
});
