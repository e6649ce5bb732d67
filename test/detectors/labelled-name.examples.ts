/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'Full name: Imogen Hartwell', spans: ['PERSON Imogen Hartwell'], why: 'a form' },
  { text: 'First name: Jane, last name: Doering', spans: ['PERSON Jane', 'PERSON Doering'], why: 'two labels in a line' },
  { text: 'First name: Jane Last name: Doering', spans: ['PERSON Jane', 'PERSON Doering'], why: 'and without a comma' },
  { text: 'first_name=jane last_name=doering', spans: ['PERSON jane', 'PERSON doering'], why: 'a log' },
  { text: '{"firstName":"Jane","lastName":"Doering"}', spans: ['PERSON Jane', 'PERSON Doering'], why: 'JSON as text' },
  { text: 'surname: o’neil', spans: ['PERSON o’neil'], why: 'small letters to the end' },
  { text: 'nachname: wittmann vorname: jonas', spans: ['PERSON wittmann', 'PERSON jonas'], why: 'German, no comma' },
  {
    text: 'Nombre y apellidos: Lucía Marquez de la Torre',
    spans: ['PERSON Lucía Marquez de la Torre'],
    why: 'Spanish, particles',
  },
  { text: 'Patient name: Doering, Jane', spans: ['PERSON Doering, Jane'], why: 'the surname first' },
  { text: 'Cardholder: JANE DOERING', spans: ['PERSON JANE DOERING'], why: 'capitals' },
  { text: 'Full name: Jane Doering was admitted', spans: ['PERSON Jane Doering'], why: 'a sentence goes on' },
  { text: 'Фамилия: Иванова', spans: ['PERSON Иванова'], why: 'Russian' },
  { text: '<lastName>Doering</lastName>', spans: ['PERSON Doering'], why: 'a tag' },
] as const;

export const noMatch = [
  { text: 'name: red shoes', why: 'things have one' },
  { text: 'first name meaning', why: 'no value' },
  { text: 'last name: meaning and origin', why: 'the label is spoken of' },
  { text: 'first name: required', why: 'a rule' },
  { text: 'first_name: string', why: 'a type' },
  { text: 'full name: ', why: 'nothing follows' },
  { text: 'surname: see the list of all the most common ones', why: 'a sentence' },
  { text: 'cardholder: Acme Ltd', why: 'a firm' },
  { text: 'file name: holiday', why: 'a file’s' },
  { text: 'first name: {{first_name}}', why: 'a template' },
  { text: 'parent name: Electronics', why: 'of a category' },
  { text: 'full_name: com.example.Reader', why: 'of code' },
  { text: 'full_name: octocat/hello-world', why: 'of a repository' },
  { text: 'author: jane austen', why: 'known to everybody' },
] as const;
