/** Generic top-level domains that people have mail at, and those RFC 2606 reserves (IANA root zone; no attempt at all 1,400). */
const GENERIC =
  'com net org edu gov mil int info biz name pro mobi aero coop museum jobs travel asia cat tel post app dev page blog shop store online site website tech cloud email mail club live life world today agency company group team media news studio digital xyz top one ink icu wiki space fun host art eco green bank law health academy school university church foundation ngo ong berlin london paris nyc tokyo africa example test invalid localhost';

/** Country-code top-level domains (IANA root zone). */
const COUNTRIES =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw рф';

/** Country codes that are everyday words after "at … dot …": on their own they prove nothing. */
const WORDS = 'am an as at be by do in is it me my no of on one so to us la de el es et se te un';

/** How much a word proves as the end of a domain name: 0 nothing, 1 it is one and also a word, 2 it is one. */
export function domainStrength(word: string): 0 | 1 | 2 {
  strengths ??= build();
  return strengths.get(word) ?? 0;
}

let strengths: Map<string, 1 | 2> | undefined;

function build(): Map<string, 1 | 2> {
  const map = new Map<string, 1 | 2>();
  for (const name of GENERIC.split(' ')) map.set(name, 2);
  for (const name of COUNTRIES.split(' ')) map.set(name, 2);
  for (const name of WORDS.split(' ')) if (map.has(name)) map.set(name, 1);
  return map;
}
