/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'license plate 7ABC123', spans: ['LICENSE_PLATE 7ABC123'], why: 'United States' },
  { text: 'plate abc 1234', spans: ['LICENSE_PLATE abc 1234'], why: 'lower case' },
  { text: 'number plate: AB51 ABC', spans: ['LICENSE_PLATE AB51 ABC'], why: 'United Kingdom' },
  { text: 'kennzeichen B-MW 1234', spans: ['LICENSE_PLATE B-MW 1234'], why: 'Germany' },
  { text: 'immatriculation AB-123-CD', spans: ['LICENSE_PLATE AB-123-CD'], why: 'France' },
  { text: 'Plaka 34 ABC 1234 ve 06 JK 567', spans: ['LICENSE_PLATE 34 ABC 1234', 'LICENSE_PLATE 06 JK 567'], why: 'Turkey, two' },
  { text: '京A·12345', spans: ['LICENSE_PLATE 京A·12345'], why: 'China' },
  { text: '12가 3456', spans: ['LICENSE_PLATE 12가 3456'], why: 'Korea' },
  { text: '品川 300 あ 12-34', spans: ['LICENSE_PLATE 品川 300 あ 12-34'], why: 'Japan' },
  { text: 'car KA53ME3456', spans: ['LICENSE_PLATE KA53ME3456'], why: 'India' },
  { text: 'https://cdn.example/license-plate-7ABC123.mp4', spans: ['LICENSE_PLATE 7ABC123'], why: 'the name of a file' },
  { text: 'license_plate_7ABC123-front.mp4', spans: ['LICENSE_PLATE 7ABC123'], why: 'a word behind' },
] as const;

export const noMatch = [
  { text: 'license plate lookup', why: 'no value' },
  { text: 'plates 12 oz', why: 'a measure' },
  { text: 'registration 2023 form', why: 'a year' },
  { text: 'plate is in view', why: 'a sentence' },
  { text: 'what does aa on a license plate mean', why: 'a question' },
  { text: 'AB51 ABC', why: 'a bare British form: strict only' },
  { text: 'dinner plate set of 4', why: 'dishes' },
  { text: 'license-plate-reader-2.mp4 number-plate-review.mov plate-of-4', why: 'words in the name of a file' },
] as const;
