/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'AIzaSyQwErTyUiOp-asDfgH9jKl2zXcVbNm4qW6',
    spans: ['API_KEY AIzaSyQwErTyUiOp-asDfgH9jKl2zXcVbNm4qW6'],
    why: 'Google, a separator before the first digit',
  },
  {
    text: 'squ_0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    spans: ['API_KEY squ_0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'],
    why: 'SonarQube',
  },
  { text: 'p8e-q7w3e9r5t1y8u2i4o6pza2s5d7f9g1h3', spans: ['API_KEY p8e-q7w3e9r5t1y8u2i4o6pza2s5d7f9g1h3'], why: 'Adobe' },
  {
    text: 'tgp_v1_q7W3e9R5t1Y8u2I4o6PzA2s5D7f9G1h3J6k4L0z8X2c',
    spans: ['API_KEY tgp_v1_q7W3e9R5t1Y8u2I4o6PzA2s5D7f9G1h3J6k4L0z8X2c'],
    why: 'Together',
  },
  {
    text: 'youtube stream key q7w3-e9r5-t1y8-u2i4-o6pz',
    spans: ['API_KEY q7w3-e9r5-t1y8-u2i4-o6pz'],
    why: 'who has it goes on air',
  },
  { text: 'GR1348941q7W3e9R5t1Y8u2I4o6Pz', spans: ['API_KEY GR1348941q7W3e9R5t1Y8u2I4o6Pz'], why: 'GitLab runner registration' },
  {
    text: 'EAAAl8Q2w5E7r9T1y3U6i4O0pA2s5D7f9G1h3J6k4L0z8X2c5V7b9N1mQ3w6E4r0',
    spans: ['API_KEY EAAAl8Q2w5E7r9T1y3U6i4O0pA2s5D7f9G1h3J6k4L0z8X2c5V7b9N1mQ3w6E4r0'],
    why: 'Square access token',
  },
  { text: 'API-Q7W3E9R5T1Y8U2I4O6P0A2S5D7', spans: ['API_KEY API-Q7W3E9R5T1Y8U2I4O6P0A2S5D7'], why: 'Octopus Deploy' },
  {
    text: 'tk-us-q7W3e9R5t1Y8u2I4o6PzA2s5D7f9G1h3J6k4L0z8X2c5V7b9',
    spans: ['API_KEY tk-us-q7W3e9R5t1Y8u2I4o6PzA2s5D7f9G1h3J6k4L0z8X2c5V7b9'],
    why: 'Scalingo',
  },
  {
    text: 'api_key=abcd1234efgh5678ijkl,phone=1',
    spans: ['API_KEY abcd1234efgh5678ijkl'],
    why: 'to the next key',
  },
  {
    text: 'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    spans: ['API_KEY wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    why: 'the value alone; hardly a digit in it',
  },
  { text: 'key AKIAIOSFODNN7EXAMPLE', spans: ['API_KEY AKIAIOSFODNN7EXAMPLE'], why: "AWS, its documentation's own" },
  {
    text: 'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    spans: ['API_KEY ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    why: 'GitHub',
  },
  {
    text: 'stripe sk_test_4eC39HqLyjWDarjtT1zdp7dc',
    spans: ['API_KEY sk_test_4eC39HqLyjWDarjtT1zdp7dc'],
    why: "Stripe, the documentation's test key",
  },
  { text: 'AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q', spans: ['API_KEY AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q'], why: 'Google' },
  {
    text: 'xoxb-000000000000-000000000000-a1B2c3D4e5F6g7H8i9J0k1L2',
    spans: ['API_KEY xoxb-000000000000-000000000000-a1B2c3D4e5F6g7H8i9J0k1L2'],
    why: 'Slack',
  },
  {
    text: 'api_key = 9f86d081884c7d659a2feaa0c55ad015',
    spans: ['API_KEY 9f86d081884c7d659a2feaa0c55ad015'],
    why: 'named, 32 hexadecimal digits',
  },
  { text: 'client_secret: "kJ8s7dfh3kjsd98fhsd7f"', spans: ['API_KEY kJ8s7dfh3kjsd98fhsd7f'], why: 'named, quoted' },
  {
    text: 'bot 123456789:AAFh3kL9mN2pQ5rS8tU1vW4xY7zA0bC3dEg',
    spans: ['API_KEY 123456789:AAFh3kL9mN2pQ5rS8tU1vW4xY7zA0bC3dEg'],
    why: 'Telegram',
  },
  {
    text: 'pul-9f86d081884c7d659a2feaa0c55ad0154b1c8e7a',
    spans: ['API_KEY pul-9f86d081884c7d659a2feaa0c55ad0154b1c8e7a'],
    why: 'Pulumi',
  },
  {
    text: 'sdk-4f7c9e1a-2b3d-4c5e-8f9a-1b2c3d4e5f6a',
    spans: ['API_KEY sdk-4f7c9e1a-2b3d-4c5e-8f9a-1b2c3d4e5f6a'],
    why: 'LaunchDarkly: a UUID behind its prefix',
  },
  {
    text: 'plaid access-sandbox-4f7c9e1a-2b3d-4c5e-8f9a-1b2c3d4e5f6a',
    spans: ['API_KEY access-sandbox-4f7c9e1a-2b3d-4c5e-8f9a-1b2c3d4e5f6a'],
    why: 'Plaid',
  },
  {
    text: 'mail 9f86d081884c7d659a2feaa0c55ad015-us14',
    spans: ['API_KEY 9f86d081884c7d659a2feaa0c55ad015-us14'],
    why: 'Mailchimp',
  },
  {
    text: 'secret DEl8Q~yi8-sekJjImgNcz7H3w2RSeICHSwpx7cfv',
    spans: ['API_KEY DEl8Q~yi8-sekJjImgNcz7H3w2RSeICHSwpx7cfv'],
    why: 'Entra ID',
  },
  {
    text: '1JNIqC4S8gxgc0.atlasv1.bXdJ4MnBIYw8Rl26PljulLyQnsI5_BrpoHMdhmSIk4uZClA5Gml2y21La0XLugyewfm',
    spans: ['API_KEY 1JNIqC4S8gxgc0.atlasv1.bXdJ4MnBIYw8Rl26PljulLyQnsI5_BrpoHMdhmSIk4uZClA5Gml2y21La0XLugyewfm'],
    why: 'Terraform Cloud',
  },
] as const;

export const noMatch = [
  { text: 'AIza-short-1', why: 'a prefix and too little behind it' },
  { text: 'stream key frames every 2 seconds', why: 'a setting of an encoder' },
  { text: 'squ_at rack p8e-1', why: 'prefixes of words' },
  { text: 'API-REFERENCE and API-DOCS', why: "words behind a vendor's prefix" },
  { text: 'pat.example.com/docs', why: 'a host' },
  { text: 'sdk-4f7c9e1a-2b3d-4c5e-8f9a', why: 'a UUID cut off' },
  { text: '9f86d081884c7d659a2feaa0c55ad015-user', why: 'a digest and a word' },
  { text: '~/DE~Q~yi8 and 8Q~', why: 'tildes' },
  { text: 'live_streaming_platform_for_games_2024', why: 'words behind a prefix' },
  { text: 'access-production-database-guide', why: 'a slug' },
  { text: 'contact us-12 or the us', why: 'a country' },
  { text: 'fuzz/private_key_parser_fuzzer.in/10a5c92fa30ddb6cbb4286d7699b2b7a', why: 'the keyword is a part of a name' },
  { text: 'api key', why: 'no value' },
  { text: 'sk_live_', why: 'a prefix alone' },
  { text: 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', why: 'one letter over and over' },
  { text: 'hf_ and npm_ tokens explained', why: 'prefixes in a sentence' },
  { text: 'watch?v=dQw4w9WgXcQ&key=abc', why: 'too short' },
  { text: 'key lime pie recipe 2019', why: 'a pie' },
  { text: 'token ring network architecture diagram', why: 'a network' },
  { text: 'secret garden 1993 full movie', why: 'a film' },
  { text: 'some-long-slug-with-many-words-2023-01-02', why: 'a slug' },
  { text: 'sha256 e3b0c44298fc1c149afbf4c8996fb924', why: 'a hash nobody called a key' },
] as const;
