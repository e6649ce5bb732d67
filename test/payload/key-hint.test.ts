import { describe, expect, it } from 'vitest';
import { inside, keyHintReader, keyWords } from '../../src/payload/key-hint.js';

const read = keyHintReader();

describe('keyWords', () => {
  it.each([
    ['customer_phone', 'customer phone'],
    ['customerPhone2', 'customer phone'],
    ['customer-phone', 'customer phone'],
    ['CUSTOMER_PHONE', 'customer phone'],
    ['IPAddress', 'ip address'],
    ['userSSN', 'user ssn'],
    ['TeléfonoMóvil', 'telefono movil'],
    ['doğum_tarihi', 'dogum tarihi'],
    ['Straße', 'strasse'],
    ['電話番号', '電話番号'],
    ['전화번호', '전화번호'],
    ['42', ''],
    ['', ''],
  ])('splits %s', (key, words) => expect(keyWords(key).join(' ')).toBe(words));

  it('reads only the beginning of a name that is no name', () => {
    expect(keyWords('a'.repeat(1_000_000)).join('').length).toBe(80);
  });
});

describe('what a name says', () => {
  it.each([
    ['phone', 'phone'],
    ['customer_phone', 'phone'],
    ['kundenTelefonnummer', 'phone'],
    ['telefono_cliente', 'phone'],
    ['numéro_de_téléphone', 'phone'],
    ['电话号码', 'phone'],
    ['客户手机号', 'phone'],
    ['ssn', 'ssn'],
    ['social_security_number', 'ssn'],
    ['dateOfBirth', 'date of birth'],
    ['birth_date', 'date of birth'],
    ['data_nascimento', 'date of birth'],
    ['reisepassNr', 'passport'],
    ['número_de_pasaporte', 'passport'],
    ['cardNumber', 'credit card'],
    ['пароль', 'password'],
    ['hasło', 'password'],
    ['şifre', 'password'],
    ['wachtwoord', 'password'],
  ])('%s is personal: %s', (key, hint) => {
    expect(read(key).words.endsWith(hint), read(key).words).toBe(true);
    expect(read(key).counter).toBeUndefined();
  });

  it.each([
    ['viewCount', 'count'],
    ['phone_count', 'count'],
    ['aufrufe', 'count'],
    ['播放量', 'count'],
    ['조회수', 'count'],
    ['created_at', 'time'],
    ['email_verified_at', 'time'],
    ['erstelltAm', 'time'],
    ['fecha_creación', 'time'],
    ['order_id', 'other'],
    ['video_id', 'other'],
    ['id', 'other'],
    ['user_id', 'other'],
    ['sku', 'other'],
  ])('%s counts: %s', (key, counter) => expect(read(key).counter).toBe(counter));

  it.each(['query', 'q', 'text', 'description', 'value', 'suchbegriff', '検索'])('%s says nothing', (key) => {
    expect(read(key)).toMatchObject({ words: '', counter: undefined });
  });

  it('keeps words it does not know for the detectors that do', () => {
    expect(read('aadhaar_nr').words).toBe('aadhaar nr');
  });

  it.each(['url', 'video_url', 'videoId', 'href', 'sourceUrl', '链接'])('%s is a reference', (key) =>
    expect(read(key).reference).toBe(true),
  );
  it.each(['query', 'phone', 'curl_up'])('%s is no reference', (key) => expect(read(key).reference).toBe(false));

  it('lets the field around a general name speak', () => {
    expect(inside(read('phone'), read('number')).words).toBe('phone');
    expect(inside(read('phone'), read('email')).words).toBe('email');
    expect(inside(read('query'), read('value')).words).toBe('');
    expect(inside(read('video'), read('id')).reference).toBe(true);
    expect(inside(read('user'), read('id')).reference).toBe(false);
    expect(inside(read('viewCount'), read('value')).counter).toBe('count');
    expect(inside(read('dob'), read('date'))).toEqual(read('dob'));
    expect(inside(read('birthDate'), read('$date'))).toEqual(read('birthDate'));
    expect(inside(read('order'), read('date')).counter).toBe('time');
    expect(inside(read('birth'), read('count')).counter).toBe('count');
  });
});
