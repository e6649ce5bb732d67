/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'https://example-my.sharepoint.com/personal/jane_doe_example_com/Documents/a.mp4',
    spans: ['EMAIL_ADDRESS jane_doe_example_com'],
    why: 'OneDrive for work',
  },
  {
    text: 'https://example-my.sharepoint.com/:v:/g/personal/jroe_example_org/EaB3dE?e=x1',
    spans: ['EMAIL_ADDRESS jroe_example_org'],
    why: 'a shared video',
  },
  {
    text: 'example-my.sharepoint.com/personal/j-doe_example_co_uk',
    spans: ['EMAIL_ADDRESS j-doe_example_co_uk'],
    why: 'at the end',
  },
] as const;

export const noMatch = [
  { text: 'https://bank.example/personal/loans_rates/', why: 'too few parts' },
  { text: 'https://bank.example/personal/', why: 'nothing' },
  { text: 'https://example.sharepoint.com/sites/team_video_com/a.mp4', why: 'a team’s site' },
] as const;
