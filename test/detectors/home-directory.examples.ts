/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'file:///Users/jane.doe/Movies/a.mov', spans: ['USERNAME jane.doe'], why: 'macOS, a file URL' },
  { text: '/home/jdoe/videos/a.mp4', spans: ['USERNAME jdoe'], why: 'Linux' },
  { text: 'C:\\Users\\Jane Doe\\Videos\\a.mp4', spans: ['USERNAME Jane Doe'], why: 'Windows, a blank in the name' },
  { text: '"C:\\\\Users\\\\jdoe\\\\a.mp4"', spans: ['USERNAME jdoe'], why: 'doubled backslashes' },
  { text: 'file:///C:/Users/jdoe/a.mp4', spans: ['USERNAME jdoe'], why: 'a drive in a file URL' },
  { text: '\\\\nas\\users\\jdoe\\a.mp4', spans: ['USERNAME jdoe'], why: 'a share' },
  { text: 'open /mnt/c/Users/jdoe/a.mp4', spans: ['USERNAME jdoe'], why: 'a mounted drive' },
  { text: 'https://video.example/?src=/Users/jdoe/a.mov', spans: ['USERNAME jdoe'], why: 'a path in a parameter' },
  { text: 'sftp://host.example/home/jdoe/a.mp4', spans: ['USERNAME jdoe'], why: 'over SFTP' },
  { text: '~jdoe/videos/a.mp4', spans: ['USERNAME jdoe'], why: 'a home by tilde' },
  { text: 'smb://nas/homes/jdoe/a.mp4', spans: ['USERNAME jdoe'], why: 'a share by URL' },
  { text: '/home2/jdoe/public_html/a.mp4', spans: ['USERNAME jdoe'], why: 'one of several disks' },
  { text: '\\\\nas\\home$\\jdoe\\a.mp4', spans: ['USERNAME jdoe'], why: 'a hidden share' },
  { text: 'D:\\Benutzer\\jdoe\\Videos\\a.mp4', spans: ['USERNAME jdoe'], why: 'a folder as Windows shows it in German' },
  { text: '/run/media/jdoe/STICK/a.mp4', spans: ['USERNAME jdoe'], why: 'a mounted stick' },
  { text: 'https://cloud.example/remote.php/dav/files/jdoe/a.mp4', spans: ['USERNAME jdoe'], why: 'files of a cloud’s user' },
  { text: 'vlc:///home/jdoe/a.mkv', spans: ['USERNAME jdoe'], why: 'a player’s scheme' },
] as const;

export const noMatch = [
  { text: 'https://video.example/users/jdoe/videos', why: 'a public page' },
  { text: 'https://home/jdoe/a', why: 'a host called home' },
  { text: '/Users/Shared/a.mov /home/ubuntu/a.mp4 C:\\Users\\Public\\a.mp4', why: 'nobody’s homes' },
  { text: 'https://video.example/home/news/', why: 'a page called home' },
  { text: 'for users/creators and home/office', why: 'words' },
  { text: '/home2024/jdoe/a.mp4 /home/workspace/a.mp4', why: 'other folders, a role' },
  { text: 'https://video.example/utenti/premium/', why: 'a page in Italian' },
  { text: '/srv/media/movies/a.mp4 https://video.example/files/demo/a.mp4', why: 'folders of media and files' },
] as const;
