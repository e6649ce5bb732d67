/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'https://play.video.example/aB3?vyemail=jane.doe',
    spans: ['EMAIL_ADDRESS jane.doe'],
    why: 'an address without a domain',
  },
  { text: 'https://meet.example/j/1?uname=Jane+Doe&lang=en', spans: ['PERSON Jane+Doe'], why: 'a display name' },
  { text: 'https://video.example/w?v=1&first_name=Jane&lastName=Doe', spans: ['PERSON Jane', 'PERSON Doe'], why: 'both names' },
  { text: 'https://video.example/w?v=1&phone=5550132', spans: ['PHONE_NUMBER 5550132'], why: 'a short number under its name' },
  { text: 'https://clinic.example/v/9?mrn=0012345', spans: ['MEDICAL_RECORD_NUMBER 0012345'], why: 'a record number' },
  { text: 'https://video.example/w?user[email]=jdoe%40intranet', spans: ['EMAIL_ADDRESS jdoe%40intranet'], why: 'a nested name' },
  {
    text: 'https://video.example/w?address=12+Elm+Street&zip=94107',
    spans: ['STREET_ADDRESS 12+Elm+Street', 'POSTAL_CODE 94107'],
    why: 'an address under its names',
  },
  { text: 'https://video.example/v/1#username=jdoe77', spans: ['USERNAME jdoe77'], why: 'in the fragment' },
  { text: 'https://video.example/w?id=9&viewer=Jane+Doe', spans: ['PERSON Jane+Doe'], why: 'a full name under a role' },
  { text: 'https://video.example/w?id=9&sentBy=J.%20Doe', spans: ['PERSON J.%20Doe'], why: 'an initial' },
  {
    text: 'https://clinic.example/patients/Jos%C3%A9%20Doe/v/9?t=1',
    spans: ['PERSON Jos%C3%A9%20Doe'],
    why: 'a folder of a role, an encoded letter',
  },
  { text: 'https://video.example/w?guestPhone=5550132', spans: ['PHONE_NUMBER 5550132'], why: 'a word in the middle of a name' },
  {
    text: 'https://video.example/w?v=1&vorname=Jana&achternaam=Doe',
    spans: ['PERSON Jana', 'PERSON Doe'],
    why: 'in other languages',
  },
  { text: 'https://video.example/w?addr=12+Elm+Street', spans: ['STREET_ADDRESS 12+Elm+Street'], why: 'an address cut short' },
  {
    text: 'http://cam.example/snapshot.cgi?user=jane&pwd=x7x7x7',
    spans: ['USERNAME jane'],
    why: 'the name of a user beside a password',
  },
  { text: 'http://cam.example/video.asf?pwd=x7x7x7&usr=jane84', spans: ['USERNAME jane84'], why: 'the other way round' },
  {
    text: 'https://music.example/rest/stream.view?u=jane&t=0a1b2c3d4e5f60718293a4b5c6d7e8f9&s=c19b2d&id=1',
    spans: ['USERNAME jane'],
    why: 'beside a salted digest',
  },
  { text: 'rtsp://cam.example/user=jane84_password=x7x7x7_channel=1', spans: ['USERNAME jane84'], why: 'a login in a path' },
  {
    text: 'https://lms.example/video/1?student_id=20231234&lis_person_name_full=Jane+Doe',
    spans: ['USERNAME 20231234', 'PERSON Jane+Doe'],
    why: 'what learning platforms hand on',
  },
  {
    text: 'https://evidence.example/v/1?officer=Jane+Doe&witness=John%20Roe',
    spans: ['PERSON Jane+Doe', 'PERSON John%20Roe'],
    why: 'roles in court',
  },
] as const;

export const noMatch = [
  { text: 'https://video.example/w?v=1&email=true&phone=&username=', why: 'flags and nothing' },
  { text: 'https://video.example/w?uid=2533274823424419&author=some-channel', why: 'ids of accounts' },
  { text: 'https://video.example/@someone/video/7106594312292453675', why: 'a public handle' },
  { text: 'https://video.example/w?name=hosting-sql-server&title=Jane', why: 'names of videos' },
  { text: 'https://video.example/w?address=home&zip=archive.zip', why: 'words under the names of an address' },
  { text: 'email=jane uname=Jane', why: 'no URL' },
  { text: 'https://video.example/w?email={{email}}', why: 'a template' },
  { text: 'https://video.example/w?owner=Some+Channel&author=Jane+Doe&artist=Jane+Doe', why: 'public roles' },
  { text: 'https://video.example/w?user=full+screen&client=web-player&contact=support', why: 'no names under roles' },
  { text: 'https://video.example/w?client=Android&member=Premium&guest=JANE+DOE+SHOW', why: 'one word, all capitals' },
  { text: 'https://video.example/students/graduation-day-2023/v/9', why: 'a title in a folder of a role' },
  { text: 'https://video.example/w?u=some-channel&p=2&t=90', why: 'a page behind a channel' },
  { text: 'https://video.example/w?user=some-channel&sort=new', why: 'a user without a password' },
  { text: 'https://video.example/user=some_channel_name=1/a', why: 'a path without a password' },
  { text: 'https://video.example/w?idfa=0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f', why: 'a device: in strict alone' },
] as const;
