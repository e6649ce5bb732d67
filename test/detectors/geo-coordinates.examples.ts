/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'lat 34.05 long -118.24', spans: ['GEO_COORDINATES 34.05 long -118.24'], why: 'both named, two decimals' },
  { text: '48.858370, 2.294481', spans: ['GEO_COORDINATES 48.858370, 2.294481'], why: 'decimal, five decimals and more' },
  { text: 'lat: 40.7128 lng: -74.0060', spans: ['GEO_COORDINATES 40.7128 lng: -74.0060'], why: 'named, four decimals' },
  { text: '40°26′46″N 79°58′56″W', spans: ['GEO_COORDINATES 40°26′46″N 79°58′56″W'], why: 'degrees, minutes, seconds' },
  { text: '40.7128° N, 74.0060° W', spans: ['GEO_COORDINATES 40.7128° N, 74.0060° W'], why: 'degree signs' },
  { text: 'maps.example/@48.8584,2.2945,17z', spans: ['GEO_COORDINATES 48.8584,2.2945'], why: "a map's URL" },
  { text: 'gps 51.501364,-0.141890', spans: ['GEO_COORDINATES 51.501364,-0.141890'], why: 'named' },
  { text: '{"lat":51.5013,"lon":-0.1418}', spans: ['GEO_COORDINATES 51.5013,"lon":-0.1418'], why: 'JSON' },
  {
    text: 'https://map.example/?lat=48.858370&lng=2.294481',
    spans: ['GEO_COORDINATES 48.858370', 'GEO_COORDINATES 2.294481'],
    why: 'two parameters',
  },
  { text: '5.603717, -0.186964', spans: ['GEO_COORDINATES 5.603717, -0.186964'], why: 'a town by the Gulf of Guinea' },
  { text: 'lat 0.347596 lon 3.582520', spans: ['GEO_COORDINATES 0.347596 lon 3.582520'], why: 'in it, and named' },
] as const;

export const noMatch = [
  { text: 'long 34.05 inches 18.24', why: 'a length' },
  { text: 'pi is 3.14159', why: 'one number' },
  { text: 'version 10.15.7', why: 'a version' },
  { text: '3.14 2.72', why: 'too few decimals' },
  { text: '$12.99999, $13.99999', why: 'prices' },
  { text: '95.123456, 200.123456', why: 'off the globe' },
  { text: '20°C 30°C', why: 'temperatures' },
  { text: '1.2345,6.7890 1', why: 'four decimals and no word' },
  { text: '10.0.0.1', why: 'an address' },
  { text: 'https://map.example/?lat=48.8&zoom=2.29448', why: 'one parameter of a place' },
  { text: '0.123456 0.654321', why: 'two shares' },
  { text: '3.141592653 2.718281828', why: 'two constants' },
  { text: '1.570796 -7.802944e-309', why: 'an exponent' },
  { text: '0.000000, 0.000000', why: 'nothing' },
] as const;
