import { schemes as adSchemes } from './ad.js';
import { schemes as aeSchemes } from './ae.js';
import { schemes as aiSchemes } from './ai.js';
import { schemes as alSchemes } from './al.js';
import { schemes as amSchemes } from './am.js';
import { schemes as aoSchemes } from './ao.js';
import { schemes as arSchemes } from './ar.js';
import { schemes as atSchemes } from './at.js';
import { schemes as auSchemes } from './au.js';
import { schemes as azSchemes } from './az.js';
import { schemes as baSchemes } from './ba.js';
import { schemes as bdSchemes } from './bd.js';
import { schemes as beSchemes } from './be.js';
import { schemes as bgSchemes } from './bg.js';
import { schemes as bhSchemes } from './bh.js';
import { schemes as boSchemes } from './bo.js';
import { schemes as brSchemes } from './br.js';
import { schemes as bySchemes } from './by.js';
import { schemes as bzSchemes } from './bz.js';
import { schemes as caSchemes } from './ca.js';
import { schemes as chSchemes } from './ch.js';
import { schemes as clSchemes } from './cl.js';
import { schemes as cnSchemes } from './cn.js';
import { schemes as coSchemes } from './co.js';
import { schemes as crSchemes } from './cr.js';
import { schemes as cuSchemes } from './cu.js';
import { schemes as cySchemes } from './cy.js';
import { schemes as czSchemes } from './cz.js';
import { schemes as deSchemes } from './de.js';
import { schemes as dkSchemes } from './dk.js';
import { schemes as doSchemes } from './do.js';
import { schemes as dzSchemes } from './dz.js';
import { schemes as ecSchemes } from './ec.js';
import { schemes as eeSchemes } from './ee.js';
import { schemes as egSchemes } from './eg.js';
import { schemes as esSchemes } from './es.js';
import { schemes as etSchemes } from './et.js';
import { schemes as fiSchemes } from './fi.js';
import { schemes as foSchemes } from './fo.js';
import { schemes as frSchemes } from './fr.js';
import { schemes as gbSchemes } from './gb.js';
import { schemes as geSchemes } from './ge.js';
import { schemes as ghSchemes } from './gh.js';
import { schemes as gnSchemes } from './gn.js';
import { schemes as grSchemes } from './gr.js';
import { schemes as gtSchemes } from './gt.js';
import { schemes as hkSchemes } from './hk.js';
import { schemes as hnSchemes } from './hn.js';
import { schemes as hrSchemes } from './hr.js';
import { schemes as huSchemes } from './hu.js';
import { schemes as idSchemes } from './id.js';
import { schemes as ieSchemes } from './ie.js';
import { schemes as ilSchemes } from './il.js';
import { schemes as inSchemes } from './in.js';
import { schemes as irSchemes } from './ir.js';
import { schemes as isSchemes } from './is.js';
import { schemes as itSchemes } from './it.js';
import { schemes as jpSchemes } from './jp.js';
import { schemes as keSchemes } from './ke.js';
import { schemes as krSchemes } from './kr.js';
import { schemes as kwSchemes } from './kw.js';
import { schemes as kzSchemes } from './kz.js';
import { schemes as liSchemes } from './li.js';
import { schemes as lkSchemes } from './lk.js';
import { schemes as ltSchemes } from './lt.js';
import { schemes as luSchemes } from './lu.js';
import { schemes as lvSchemes } from './lv.js';
import { schemes as lySchemes } from './ly.js';
import { schemes as maSchemes } from './ma.js';
import { schemes as mcSchemes } from './mc.js';
import { schemes as mdSchemes } from './md.js';
import { schemes as meSchemes } from './me.js';
import { schemes as mkSchemes } from './mk.js';
import { schemes as moSchemes } from './mo.js';
import { schemes as mtSchemes } from './mt.js';
import { schemes as muSchemes } from './mu.js';
import { schemes as mxSchemes } from './mx.js';
import { schemes as mySchemes } from './my.js';
import { schemes as mzSchemes } from './mz.js';
import { schemes as ngSchemes } from './ng.js';
import { schemes as nlSchemes } from './nl.js';
import { schemes as noSchemes } from './no.js';
import { schemes as npSchemes } from './np.js';
import { schemes as nzSchemes } from './nz.js';
import { schemes as paSchemes } from './pa.js';
import { schemes as peSchemes } from './pe.js';
import { schemes as phSchemes } from './ph.js';
import { schemes as pkSchemes } from './pk.js';
import { schemes as plSchemes } from './pl.js';
import { schemes as ptSchemes } from './pt.js';
import { schemes as pySchemes } from './py.js';
import { schemes as qaSchemes } from './qa.js';
import { schemes as roSchemes } from './ro.js';
import { schemes as rsSchemes } from './rs.js';
import { schemes as ruSchemes } from './ru.js';
import { schemes as rwSchemes } from './rw.js';
import { schemes as saSchemes } from './sa.js';
import type { Scheme } from './scheme.js';
import { schemes as seSchemes } from './se.js';
import { schemes as sgSchemes } from './sg.js';
import { schemes as siSchemes } from './si.js';
import { schemes as skSchemes } from './sk.js';
import { schemes as smSchemes } from './sm.js';
import { schemes as svSchemes } from './sv.js';
import { schemes as thSchemes } from './th.js';
import { schemes as tnSchemes } from './tn.js';
import { schemes as trSchemes } from './tr.js';
import { schemes as twSchemes } from './tw.js';
import { schemes as tzSchemes } from './tz.js';
import { schemes as uaSchemes } from './ua.js';
import { schemes as ugSchemes } from './ug.js';
import { schemes as usSchemes } from './us.js';
import { schemes as uySchemes } from './uy.js';
import { schemes as uzSchemes } from './uz.js';
import { schemes as veSchemes } from './ve.js';
import { schemes as vnSchemes } from './vn.js';
import { schemes as zaSchemes } from './za.js';
import { schemes as zwSchemes } from './zw.js';

/**
 * Every country's schemes. The order decides between readings that are worth the same: more numbers in circulation come first.
 */
export const COUNTRIES: Readonly<Record<string, readonly Scheme[]>> = {
  US: usSchemes,
  GB: gbSchemes,
  DE: deSchemes,
  FR: frSchemes,
  ES: esSchemes,
  IT: itSchemes,
  CA: caSchemes,
  AU: auSchemes,
  IN: inSchemes,
  BR: brSchemes,
  MX: mxSchemes,
  CN: cnSchemes,
  JP: jpSchemes,
  KR: krSchemes,
  ID: idSchemes,
  PK: pkSchemes,
  NG: ngSchemes,
  RU: ruSchemes,
  TR: trSchemes,
  PL: plSchemes,
  NL: nlSchemes,
  AD: adSchemes,
  AE: aeSchemes,
  AI: aiSchemes,
  AL: alSchemes,
  AM: amSchemes,
  AO: aoSchemes,
  AR: arSchemes,
  AT: atSchemes,
  AZ: azSchemes,
  BA: baSchemes,
  BD: bdSchemes,
  BE: beSchemes,
  BG: bgSchemes,
  BH: bhSchemes,
  BO: boSchemes,
  BY: bySchemes,
  BZ: bzSchemes,
  CH: chSchemes,
  CL: clSchemes,
  CO: coSchemes,
  CR: crSchemes,
  CU: cuSchemes,
  CY: cySchemes,
  CZ: czSchemes,
  DK: dkSchemes,
  DO: doSchemes,
  DZ: dzSchemes,
  EC: ecSchemes,
  EE: eeSchemes,
  EG: egSchemes,
  ET: etSchemes,
  FI: fiSchemes,
  FO: foSchemes,
  GE: geSchemes,
  GH: ghSchemes,
  GN: gnSchemes,
  GR: grSchemes,
  GT: gtSchemes,
  HK: hkSchemes,
  HN: hnSchemes,
  HR: hrSchemes,
  HU: huSchemes,
  IE: ieSchemes,
  IL: ilSchemes,
  IR: irSchemes,
  IS: isSchemes,
  KE: keSchemes,
  KW: kwSchemes,
  KZ: kzSchemes,
  LI: liSchemes,
  LK: lkSchemes,
  LT: ltSchemes,
  LU: luSchemes,
  LV: lvSchemes,
  LY: lySchemes,
  MA: maSchemes,
  MC: mcSchemes,
  MD: mdSchemes,
  ME: meSchemes,
  MK: mkSchemes,
  MO: moSchemes,
  MT: mtSchemes,
  MU: muSchemes,
  MY: mySchemes,
  MZ: mzSchemes,
  NO: noSchemes,
  NP: npSchemes,
  NZ: nzSchemes,
  PA: paSchemes,
  PE: peSchemes,
  PH: phSchemes,
  PT: ptSchemes,
  PY: pySchemes,
  QA: qaSchemes,
  RO: roSchemes,
  RS: rsSchemes,
  RW: rwSchemes,
  SA: saSchemes,
  SE: seSchemes,
  SG: sgSchemes,
  SI: siSchemes,
  SK: skSchemes,
  SM: smSchemes,
  SV: svSchemes,
  TH: thSchemes,
  TN: tnSchemes,
  TW: twSchemes,
  TZ: tzSchemes,
  UA: uaSchemes,
  UG: ugSchemes,
  UY: uySchemes,
  UZ: uzSchemes,
  VE: veSchemes,
  VN: vnSchemes,
  ZA: zaSchemes,
  ZW: zwSchemes,
};

/** Every entity of every country. */
export type NationalIdEntity =
  | (typeof usSchemes)[number]['entity']
  | (typeof gbSchemes)[number]['entity']
  | (typeof deSchemes)[number]['entity']
  | (typeof frSchemes)[number]['entity']
  | (typeof esSchemes)[number]['entity']
  | (typeof itSchemes)[number]['entity']
  | (typeof caSchemes)[number]['entity']
  | (typeof auSchemes)[number]['entity']
  | (typeof inSchemes)[number]['entity']
  | (typeof brSchemes)[number]['entity']
  | (typeof mxSchemes)[number]['entity']
  | (typeof cnSchemes)[number]['entity']
  | (typeof jpSchemes)[number]['entity']
  | (typeof krSchemes)[number]['entity']
  | (typeof idSchemes)[number]['entity']
  | (typeof pkSchemes)[number]['entity']
  | (typeof ngSchemes)[number]['entity']
  | (typeof ruSchemes)[number]['entity']
  | (typeof trSchemes)[number]['entity']
  | (typeof plSchemes)[number]['entity']
  | (typeof nlSchemes)[number]['entity']
  | (typeof adSchemes)[number]['entity']
  | (typeof aeSchemes)[number]['entity']
  | (typeof aiSchemes)[number]['entity']
  | (typeof alSchemes)[number]['entity']
  | (typeof amSchemes)[number]['entity']
  | (typeof aoSchemes)[number]['entity']
  | (typeof arSchemes)[number]['entity']
  | (typeof atSchemes)[number]['entity']
  | (typeof azSchemes)[number]['entity']
  | (typeof baSchemes)[number]['entity']
  | (typeof bdSchemes)[number]['entity']
  | (typeof beSchemes)[number]['entity']
  | (typeof bgSchemes)[number]['entity']
  | (typeof bhSchemes)[number]['entity']
  | (typeof boSchemes)[number]['entity']
  | (typeof bySchemes)[number]['entity']
  | (typeof bzSchemes)[number]['entity']
  | (typeof chSchemes)[number]['entity']
  | (typeof clSchemes)[number]['entity']
  | (typeof coSchemes)[number]['entity']
  | (typeof crSchemes)[number]['entity']
  | (typeof cuSchemes)[number]['entity']
  | (typeof cySchemes)[number]['entity']
  | (typeof czSchemes)[number]['entity']
  | (typeof dkSchemes)[number]['entity']
  | (typeof doSchemes)[number]['entity']
  | (typeof dzSchemes)[number]['entity']
  | (typeof ecSchemes)[number]['entity']
  | (typeof eeSchemes)[number]['entity']
  | (typeof egSchemes)[number]['entity']
  | (typeof etSchemes)[number]['entity']
  | (typeof fiSchemes)[number]['entity']
  | (typeof foSchemes)[number]['entity']
  | (typeof geSchemes)[number]['entity']
  | (typeof ghSchemes)[number]['entity']
  | (typeof gnSchemes)[number]['entity']
  | (typeof grSchemes)[number]['entity']
  | (typeof gtSchemes)[number]['entity']
  | (typeof hkSchemes)[number]['entity']
  | (typeof hnSchemes)[number]['entity']
  | (typeof hrSchemes)[number]['entity']
  | (typeof huSchemes)[number]['entity']
  | (typeof ieSchemes)[number]['entity']
  | (typeof ilSchemes)[number]['entity']
  | (typeof irSchemes)[number]['entity']
  | (typeof isSchemes)[number]['entity']
  | (typeof keSchemes)[number]['entity']
  | (typeof kwSchemes)[number]['entity']
  | (typeof kzSchemes)[number]['entity']
  | (typeof liSchemes)[number]['entity']
  | (typeof lkSchemes)[number]['entity']
  | (typeof ltSchemes)[number]['entity']
  | (typeof luSchemes)[number]['entity']
  | (typeof lvSchemes)[number]['entity']
  | (typeof lySchemes)[number]['entity']
  | (typeof maSchemes)[number]['entity']
  | (typeof mcSchemes)[number]['entity']
  | (typeof mdSchemes)[number]['entity']
  | (typeof meSchemes)[number]['entity']
  | (typeof mkSchemes)[number]['entity']
  | (typeof moSchemes)[number]['entity']
  | (typeof mtSchemes)[number]['entity']
  | (typeof muSchemes)[number]['entity']
  | (typeof mySchemes)[number]['entity']
  | (typeof mzSchemes)[number]['entity']
  | (typeof noSchemes)[number]['entity']
  | (typeof npSchemes)[number]['entity']
  | (typeof nzSchemes)[number]['entity']
  | (typeof paSchemes)[number]['entity']
  | (typeof peSchemes)[number]['entity']
  | (typeof phSchemes)[number]['entity']
  | (typeof ptSchemes)[number]['entity']
  | (typeof pySchemes)[number]['entity']
  | (typeof qaSchemes)[number]['entity']
  | (typeof roSchemes)[number]['entity']
  | (typeof rsSchemes)[number]['entity']
  | (typeof rwSchemes)[number]['entity']
  | (typeof saSchemes)[number]['entity']
  | (typeof seSchemes)[number]['entity']
  | (typeof sgSchemes)[number]['entity']
  | (typeof siSchemes)[number]['entity']
  | (typeof skSchemes)[number]['entity']
  | (typeof smSchemes)[number]['entity']
  | (typeof svSchemes)[number]['entity']
  | (typeof thSchemes)[number]['entity']
  | (typeof tnSchemes)[number]['entity']
  | (typeof twSchemes)[number]['entity']
  | (typeof tzSchemes)[number]['entity']
  | (typeof uaSchemes)[number]['entity']
  | (typeof ugSchemes)[number]['entity']
  | (typeof uySchemes)[number]['entity']
  | (typeof uzSchemes)[number]['entity']
  | (typeof veSchemes)[number]['entity']
  | (typeof vnSchemes)[number]['entity']
  | (typeof zaSchemes)[number]['entity']
  | (typeof zwSchemes)[number]['entity'];
