/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'wifi password: hunter2!', spans: ['PASSWORD hunter2!'], why: 'signed, with a symbol that belongs to it' },
  { text: 'my password is hunter2', spans: ['PASSWORD hunter2'], why: 'tied by a verb' },
  { text: '{"user":"x","password":"correct horse"}', spans: ['PASSWORD correct horse'], why: 'a JSON key, quoted, with a blank' },
  { text: 'login.example/?user=x&pwd=abc123&y=1', spans: ['PASSWORD abc123'], why: 'a parameter ends at &' },
  { text: 'mot de passe: soleil99', spans: ['PASSWORD soleil99'], why: 'French phrase' },
  { text: 'contraseña=Secreto1', spans: ['PASSWORD Secreto1'], why: 'Spanish' },
  { text: 'mật khẩu: abc123', spans: ['PASSWORD abc123'], why: 'Vietnamese phrase' },
  { text: 'пароль: Qwerty12', spans: ['PASSWORD Qwerty12'], why: 'Russian' },
  { text: '密码是abc123', spans: ['PASSWORD abc123'], why: 'Chinese, no blanks' },
  { text: '비밀번호: abcd1234!', spans: ['PASSWORD abcd1234!'], why: 'Korean' },
  { text: 'password hunter2!', spans: ['PASSWORD hunter2!'], why: 'no tie, but a symbol no word has' },
  { text: 'pass: letmein', spans: ['PASSWORD letmein'], why: 'a weak keyword with its sign' },
  { text: '**Password:** Tr0ub4dor', spans: ['PASSWORD Tr0ub4dor'], why: 'Markdown' },
  { text: 'passwort: geheim, benutzer: x', spans: ['PASSWORD geheim'], why: 'a word as password, to the comma' },
] as const;

export const noMatch = [
  { text: 'password reset', why: 'no value' },
  { text: 'i forgot the password for facebook', why: 'a sentence' },
  { text: 'password: ********', why: 'stars stand for it' },
  { text: 'password: <your password>', why: 'a placeholder' },
  { text: 'what is the password for level 14', why: "a game's level" },
  { text: 'windows password windows10', why: 'a product' },
  { text: 'pass the ball', why: 'a verb' },
  { text: '1password vs lastpass', why: 'products' },
  { text: 'mot de la fin', why: 'half of the phrase' },
  { text: 'what was the password for the allied troops during d-day', why: 'history' },
  { text: 'wifi password iphone6s', why: 'a product' },
  { text: 'password: null', why: 'a placeholder' },
  { text: 'password={{db_password}}', why: 'a variable' },
] as const;
