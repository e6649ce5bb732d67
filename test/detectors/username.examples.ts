/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'username for the router is jdoe84', spans: ['USERNAME jdoe84'], why: 'what it is for stands between' },
  { text: 'username moonbeam_774', spans: ['USERNAME moonbeam_774'], why: 'tied by nothing: letters, a sign and digits' },
  { text: 'username: jdoe84', spans: ['USERNAME jdoe84'], why: 'signed' },
  { text: 'my venmo is jane-doe-99', spans: ['USERNAME jane-doe-99'], why: 'an account for payments, tied by a verb' },
  { text: 'my login is jane_doe', spans: ['USERNAME jane_doe'], why: 'tied by a verb' },
  { text: 'user name: jane.doe', spans: ['USERNAME jane.doe'], why: 'two words' },
  { text: 'Benutzername: mmuster', spans: ['USERNAME mmuster'], why: 'German' },
  { text: '用户名：jdoe84', spans: ['USERNAME jdoe84'], why: 'Chinese' },
  { text: 'snapchat: jane_doe99', spans: ['USERNAME jane_doe99'], why: 'a network' },
  { text: '"username":"jdoe84"', spans: ['USERNAME jdoe84'], why: 'JSON' },
  { text: 'https://cdn.example/us/username-jdoe84.mp4', spans: ['USERNAME jdoe84'], why: 'the name of a file' },
  { text: 'username_jdoe84.mov', spans: ['USERNAME jdoe84'], why: 'with an underscore' },
] as const;

export const noMatch = [
  { text: 'venmo is down today', why: 'about the service' },
  { text: 'username first_name', why: 'a column' },
  { text: 'login windows10', why: 'a system' },
  { text: 'username search', why: 'no value' },
  { text: 'facebook login', why: 'no value' },
  { text: 'username: admin', why: 'every system has it' },
  { text: 'how do i change my username', why: 'a question' },
  { text: 'username: jane@example.com', why: 'an e-mail address' },
  { text: 'discover card login 2019', why: 'a year' },
  { text: 'user manual canon 5d', why: 'a manual' },
  { text: 'instagram 2019 update', why: 'a year' },
  { text: 'username-generator.mp4 login-page2.mp4 user-id.mp4', why: 'words in the name of a file' },
] as const;
