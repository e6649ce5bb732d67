/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'write to jane@example.com please', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'plain' },
  {
    text: 'Jane.Doe+video@Mail.Example.ORG',
    spans: ['EMAIL_ADDRESS Jane.Doe+video@Mail.Example.ORG'],
    why: 'dots, plus, capitals',
  },
  { text: 'mailto:jane@example.com?subject=hi', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'the scheme stays' },
  {
    text: '<jane@example.com>, (joe@example.net)',
    spans: ['EMAIL_ADDRESS jane@example.com', 'EMAIL_ADDRESS joe@example.net'],
    why: 'brackets',
  },
  { text: 'mail jane@example.com.', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'the sentence ends' },
  { text: 'jane@example.com.Then call', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'a sentence without a blank' },
  { text: "o'neil@example.com", spans: ["EMAIL_ADDRESS o'neil@example.com"], why: 'an apostrophe inside' },
  { text: "'jane@example.com'", spans: ['EMAIL_ADDRESS jane@example.com'], why: 'quoted' },
  { text: '"jane doe"@example.com', spans: ['EMAIL_ADDRESS "jane doe"@example.com'], why: 'a quoted local part' },
  { text: 'josé.garcía@example.com', spans: ['EMAIL_ADDRESS josé.garcía@example.com'], why: 'RFC 6531' },
  { text: 'jane@müller.example', spans: ['EMAIL_ADDRESS jane@müller.example'], why: 'an international domain' },
  { text: 'анна@пример.рф', spans: ['EMAIL_ADDRESS анна@пример.рф'], why: 'Cyrillic throughout' },
  { text: '邮箱jane@example.com谢谢', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'no blanks in Chinese' },
  { text: 'a@xn--d1acufc.xn--p1ai', spans: ['EMAIL_ADDRESS a@xn--d1acufc.xn--p1ai'], why: 'punycode' },
  { text: 'https://video.example/?by=jane@example.com&v=1', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'a parameter' },
  { text: 'jane@[192.0.2.1]', spans: ['EMAIL_ADDRESS jane@[192.0.2.1]'], why: 'an address literal' },
  { text: 'jane@example.com4155550132', spans: ['EMAIL_ADDRESS jane@example.com'], why: 'digits glued on' },
  { text: '_jane_@example.com', spans: ['EMAIL_ADDRESS _jane_@example.com'], why: 'underscores' },
] as const;

export const noMatch = [
  { text: '@jane on video', why: 'a handle' },
  { text: 'x@y', why: 'no domain' },
  { text: 'jane@localhost', why: 'no top-level domain' },
  { text: 'logo@2x.png', why: 'a picture for dense screens' },
  { text: 'lodash@4.17.21', why: 'a version' },
  { text: 'look @ this.then go', why: 'blanks round the sign' },
  { text: 'https://jane@video.example/1', why: 'user info of a URL' },
  { text: 'git@github.com:team/repo.git', why: 'a repository' },
  { text: 'video.example/@jane.doe', why: 'a channel' },
  { text: 'jane@', why: 'nothing follows' },
  { text: 'jane@host.q7q', why: 'no registered top-level domain' },
] as const;
