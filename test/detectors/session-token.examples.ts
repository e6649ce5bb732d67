/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'laravel_session=3f9c2d1e8b7465544aa1b2c3d4e5f6a7b8c9d0e1',
    spans: ['SESSION_TOKEN 3f9c2d1e8b7465544aa1b2c3d4e5f6a7b8c9d0e1'],
    why: 'the cookie of a framework',
  },
  { text: 'Authorization: Basic dXNlcjpwYXNzd29yZA==', spans: ['SESSION_TOKEN dXNlcjpwYXNzd29yZA=='], why: 'RFC 7617' },
  { text: 'PHPSESSID=r2t5uvjq435r4q7ib3vtdjq120', spans: ['SESSION_TOKEN r2t5uvjq435r4q7ib3vtdjq120'], why: 'PHP' },
  { text: 'Authorization: Bearer mF_9.B5f-4.1JqM0a8s7d', spans: ['SESSION_TOKEN mF_9.B5f-4.1JqM0a8s7d'], why: 'RFC 6750' },
  {
    text: 'shop.example/a;jsessionid=1A530637289A03B07199A44E8D531427?x=1',
    spans: ['SESSION_TOKEN 1A530637289A03B07199A44E8D531427'],
    why: 'in a path',
  },
  {
    text: 'session_token: 8f14e45fceea167a5a36dedd4bea2543',
    spans: ['SESSION_TOKEN 8f14e45fceea167a5a36dedd4bea2543'],
    why: 'named',
  },
  {
    text: 'Cookie: sid=9a8b7c6d5e4f3a2b1c0d; theme=dark',
    spans: ['SESSION_TOKEN 9a8b7c6d5e4f3a2b1c0d'],
    why: 'to the semicolon',
  },
] as const;

export const noMatch = [
  {
    text: 'https://courses.example.com/learn-laravel-11/episodes/3f9c2d1e8b7465544aa1b2',
    why: 'a course on the framework, not its cookie',
  },
  { text: 'basic training 101', why: 'what it decodes to is no text' },
  { text: 'basic electronics', why: 'a word' },
  { text: 'fix session-id-TLS13_APPENDIX_D4.patch', why: 'a file' },
  { text: 'session 2023 schedule', why: 'a meeting' },
  { text: 'bearer bonds 1980', why: 'bonds' },
  { text: 'cookie recipe', why: 'a biscuit' },
  { text: 'sid vicious', why: 'a name' },
  { text: 'player.php/sid/XMTQ3OTM4MzMxMg/v.swf', why: 'a path' },
  { text: 'sessionid=1', why: 'too short' },
] as const;
