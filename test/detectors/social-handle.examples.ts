/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'add me on snapchat @jane_doe99', spans: ['SOCIAL_HANDLE @jane_doe99'], why: 'her own' },
  { text: 'venmo me @jane-doe-99', spans: ['SOCIAL_HANDLE @jane-doe-99'], why: 'where money is sent, hyphens and all' },
  { text: 'my insta is @jane.doe', spans: ['SOCIAL_HANDLE @jane.doe'], why: 'her own' },
  { text: '@jane@social.example', spans: ['SOCIAL_HANDLE @jane@social.example'], why: 'the fediverse' },
] as const;

export const noMatch = [
  { text: 'thanks @jane-doe', why: 'a hyphen ends no handle where nobody is paid' },
  { text: '@nasa launch live', why: 'a public channel: strict only' },
  { text: 'jane@example.com', why: 'an e-mail address' },
  { text: 'meet @ 5pm', why: 'a blank' },
  { text: '5 apples @3', why: 'a price' },
  { text: 'npm i @scope/package', why: 'a package' },
  { text: 'youtube.example/@channel', why: "a channel's URL" },
] as const;
