/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'server ip: 2001:db8:c401::5054:ff:fe1b:b031.',
    spans: ['IP_ADDRESS 2001:db8:c401::5054:ff:fe1b:b031'],
    why: 'a full stop behind',
  },
  { text: 'login from 203.0.113.7', spans: ['IP_ADDRESS 203.0.113.7'], why: 'IPv4' },
  { text: 'my ip is 8.8.8.8', spans: ['IP_ADDRESS 8.8.8.8'], why: 'short octets, named' },
  { text: 'http://198.51.100.23:8080/live', spans: ['IP_ADDRESS 198.51.100.23'], why: 'a host with a port' },
  { text: '198.51.100.0/24', spans: ['IP_ADDRESS 198.51.100.0'], why: 'a network' },
  { text: 'IP: 192.168.1.17.', spans: ['IP_ADDRESS 192.168.1.17'], why: 'a machine at home, named' },
  { text: 'from 2001:db8::8a2e:370:7334 today', spans: ['IP_ADDRESS 2001:db8::8a2e:370:7334'], why: 'IPv6, compressed' },
  { text: '[2001:db8::1]:8080', spans: ['IP_ADDRESS 2001:db8::1'], why: 'IPv6 as a host' },
  {
    text: '2345:425:2CA1:0000:0000:0567:5673:23b5',
    spans: ['IP_ADDRESS 2345:425:2CA1:0000:0000:0567:5673:23b5'],
    why: 'IPv6 in full',
  },
  { text: '::ffff:192.0.2.128', spans: ['IP_ADDRESS ::ffff:192.0.2.128'], why: 'an embedded IPv4 address' },
  { text: '64:ff9b::198.51.100.1', spans: ['IP_ADDRESS 64:ff9b::198.51.100.1'], why: 'NAT64' },
] as const;

export const noMatch = [
  { text: 'version 1.2.3.4', why: 'a version' },
  { text: 'chrome 87.0.4280.88', why: 'too large for an octet' },
  { text: '1.2.3.4', why: 'nothing says that it is no section number' },
  { text: '203.0.113.7.9', why: 'five parts' },
  { text: '192.168.01.1', why: 'a leading zero' },
  { text: '192.168.1.256', why: 'too large' },
  { text: '192.168.1.1 admin login', why: 'a router, not a person' },
  { text: '127.0.0.1', why: 'loopback' },
  { text: '12:34:56', why: 'a time' },
  { text: 'std::cout and Foo::bar', why: 'names in a program' },
  { text: 'abc::def', why: 'hex letters alone' },
  { text: '::1', why: 'loopback' },
  { text: 'fe80::1%eth0', why: 'link-local' },
  { text: '2001:db8::1::2', why: 'compressed twice' },
  { text: 'fe80::1text', why: 'glued to a word' },
  { text: '684D:1111:222:3333:4444:5555:77', why: 'seven groups' },
] as const;
