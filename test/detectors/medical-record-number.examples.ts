/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'patient no. 482913', spans: ['MEDICAL_RECORD_NUMBER 482913'], why: 'the full stop of an abbreviation' },
  { text: 'dossier patient 482913', spans: ['MEDICAL_RECORD_NUMBER 482913'], why: 'French' },
  { text: 'история болезни 482913', spans: ['MEDICAL_RECORD_NUMBER 482913'], why: 'Russian' },
  { text: 'no rekam medis 482913', spans: ['MEDICAL_RECORD_NUMBER 482913'], why: 'Indonesian' },
  { text: '住院号482913', spans: ['MEDICAL_RECORD_NUMBER 482913'], why: 'Chinese, without a blank' },
  { text: '診察券番号 482913', spans: ['MEDICAL_RECORD_NUMBER 482913'], why: 'Japanese' },
  { text: 'MRN\n00482913', spans: ['MEDICAL_RECORD_NUMBER 00482913'], why: 'a label on the line above' },
  { text: 'mrn 00482913', spans: ['MEDICAL_RECORD_NUMBER 00482913'], why: 'the abbreviation' },
  { text: 'Medical Record # 197054', spans: ['MEDICAL_RECORD_NUMBER 197054'], why: 'a number sign' },
  { text: 'MRN-163868', spans: ['MEDICAL_RECORD_NUMBER 163868'], why: 'a dash' },
  {
    text: 'medical record numbers: MED123456 and M5078766',
    spans: ['MEDICAL_RECORD_NUMBER MED123456', 'MEDICAL_RECORD_NUMBER M5078766'],
    why: 'a list',
  },
  { text: 'historia clínica: 48291', spans: ['MEDICAL_RECORD_NUMBER 48291'], why: 'Spanish' },
  { text: 'patient id: P-204891', spans: ['MEDICAL_RECORD_NUMBER P-204891'], why: 'a letter in front' },
  { text: 'mrn 00-48-29', spans: ['MEDICAL_RECORD_NUMBER 00-48-29'], why: 'in groups' },
  { text: 'https://cdn.example/us/MRN-00482913.mp4', spans: ['MEDICAL_RECORD_NUMBER 00482913'], why: 'the name of a file' },
  { text: 'MRN-00482913-left.mp4', spans: ['MEDICAL_RECORD_NUMBER 00482913'], why: 'a word behind' },
  { text: 'MRN_00482913_visit.mp4', spans: ['MEDICAL_RECORD_NUMBER 00482913'], why: 'underscores' },
  { text: '/MRN-00482913/clip.mp4', spans: ['MEDICAL_RECORD_NUMBER 00482913'], why: 'the name of a folder' },
  { text: 'historia-clinica-48291.mp4', spans: ['MEDICAL_RECORD_NUMBER 48291'], why: 'a phrase in the name of a file' },
] as const;

export const noMatch = [
  { text: 'bệnh nhân 17', why: 'a count of patients' },
  { text: '住院号查询 482913', why: 'a word stands between' },
  { text: 'dossier patient 2x', why: 'no number' },
  { text: 'https://cdn.example/mrn_2023_recap.mp4', why: 'a year' },
  { text: 'https://cdn.example/mrn_20231225.mp4', why: 'a date' },
  { text: 'https://cdn.example/mrn_s01e02.mp4', why: 'an episode' },

  { text: 'when was the medical record\n482913', why: 'the line above is a sentence' },
  { text: 'medical record 2x', why: 'no number' },
  { text: 'mrn lookup', why: 'no value' },
  { text: 'number 482913', why: 'no word' },
  { text: 'patient numbers rose', why: 'a sentence' },
  { text: 'world record 100 meters 1988', why: 'another record' },
  { text: 'health record', why: 'no value' },
  { text: 'mrn-lookup-2023.mp4 mrn_sample.mp4', why: 'words in the name of a file' },
] as const;
