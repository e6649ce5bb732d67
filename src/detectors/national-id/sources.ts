import { sources as adSources } from './ad.js';
import { sources as aeSources } from './ae.js';
import { sources as aiSources } from './ai.js';
import { sources as alSources } from './al.js';
import { sources as amSources } from './am.js';
import { sources as aoSources } from './ao.js';
import { sources as arSources } from './ar.js';
import { sources as atSources } from './at.js';
import { sources as auSources } from './au.js';
import { sources as azSources } from './az.js';
import { sources as baSources } from './ba.js';
import { sources as bdSources } from './bd.js';
import { sources as beSources } from './be.js';
import { sources as bgSources } from './bg.js';
import { sources as bhSources } from './bh.js';
import { sources as boSources } from './bo.js';
import { sources as brSources } from './br.js';
import { sources as bySources } from './by.js';
import { sources as bzSources } from './bz.js';
import { sources as caSources } from './ca.js';
import { sources as chSources } from './ch.js';
import { sources as clSources } from './cl.js';
import { sources as cnSources } from './cn.js';
import { sources as coSources } from './co.js';
import { sources as crSources } from './cr.js';
import { sources as cuSources } from './cu.js';
import { sources as cySources } from './cy.js';
import { sources as czSources } from './cz.js';
import { sources as deSources } from './de.js';
import { sources as dkSources } from './dk.js';
import { sources as doSources } from './do.js';
import { sources as dzSources } from './dz.js';
import { sources as ecSources } from './ec.js';
import { sources as eeSources } from './ee.js';
import { sources as egSources } from './eg.js';
import { sources as esSources } from './es.js';
import { sources as etSources } from './et.js';
import { sources as fiSources } from './fi.js';
import { sources as foSources } from './fo.js';
import { sources as frSources } from './fr.js';
import { sources as gbSources } from './gb.js';
import { sources as geSources } from './ge.js';
import { sources as ghSources } from './gh.js';
import { sources as gnSources } from './gn.js';
import { sources as grSources } from './gr.js';
import { sources as gtSources } from './gt.js';
import { sources as hkSources } from './hk.js';
import { sources as hnSources } from './hn.js';
import { sources as hrSources } from './hr.js';
import { sources as huSources } from './hu.js';
import { sources as idSources } from './id.js';
import { sources as ieSources } from './ie.js';
import { sources as ilSources } from './il.js';
import { sources as inSources } from './in.js';
import { sources as irSources } from './ir.js';
import { sources as isSources } from './is.js';
import { sources as itSources } from './it.js';
import { sources as jpSources } from './jp.js';
import { sources as keSources } from './ke.js';
import { sources as krSources } from './kr.js';
import { sources as kwSources } from './kw.js';
import { sources as kzSources } from './kz.js';
import { sources as liSources } from './li.js';
import { sources as lkSources } from './lk.js';
import { sources as ltSources } from './lt.js';
import { sources as luSources } from './lu.js';
import { sources as lvSources } from './lv.js';
import { sources as lySources } from './ly.js';
import { sources as maSources } from './ma.js';
import { sources as mcSources } from './mc.js';
import { sources as mdSources } from './md.js';
import { sources as meSources } from './me.js';
import { sources as mkSources } from './mk.js';
import { sources as moSources } from './mo.js';
import { sources as mtSources } from './mt.js';
import { sources as muSources } from './mu.js';
import { sources as mxSources } from './mx.js';
import { sources as mySources } from './my.js';
import { sources as mzSources } from './mz.js';
import { sources as ngSources } from './ng.js';
import { sources as nlSources } from './nl.js';
import { sources as noSources } from './no.js';
import { sources as npSources } from './np.js';
import { sources as nzSources } from './nz.js';
import { sources as paSources } from './pa.js';
import { sources as peSources } from './pe.js';
import { sources as phSources } from './ph.js';
import { sources as pkSources } from './pk.js';
import { sources as plSources } from './pl.js';
import { sources as ptSources } from './pt.js';
import { sources as pySources } from './py.js';
import { sources as qaSources } from './qa.js';
import { sources as roSources } from './ro.js';
import { sources as rsSources } from './rs.js';
import { sources as ruSources } from './ru.js';
import { sources as rwSources } from './rw.js';
import { sources as saSources } from './sa.js';
import type { Sources } from './scheme.js';
import { sources as seSources } from './se.js';
import { sources as sgSources } from './sg.js';
import { sources as siSources } from './si.js';
import { sources as skSources } from './sk.js';
import { sources as smSources } from './sm.js';
import { sources as svSources } from './sv.js';
import { sources as thSources } from './th.js';
import { sources as tnSources } from './tn.js';
import { sources as trSources } from './tr.js';
import { sources as twSources } from './tw.js';
import { sources as tzSources } from './tz.js';
import { sources as uaSources } from './ua.js';
import { sources as ugSources } from './ug.js';
import { sources as usSources } from './us.js';
import { sources as uySources } from './uy.js';
import { sources as uzSources } from './uz.js';
import { sources as veSources } from './ve.js';
import { sources as vnSources } from './vn.js';
import { sources as zaSources } from './za.js';
import { sources as zwSources } from './zw.js';

/** What every entity is and where it is defined. */
export const SOURCES: Sources = {
  ...adSources,
  ...aeSources,
  ...aiSources,
  ...alSources,
  ...amSources,
  ...aoSources,
  ...arSources,
  ...atSources,
  ...auSources,
  ...azSources,
  ...baSources,
  ...bdSources,
  ...beSources,
  ...bgSources,
  ...bhSources,
  ...boSources,
  ...brSources,
  ...bySources,
  ...bzSources,
  ...caSources,
  ...chSources,
  ...clSources,
  ...cnSources,
  ...coSources,
  ...crSources,
  ...cuSources,
  ...cySources,
  ...czSources,
  ...deSources,
  ...dkSources,
  ...doSources,
  ...dzSources,
  ...ecSources,
  ...eeSources,
  ...egSources,
  ...esSources,
  ...etSources,
  ...fiSources,
  ...foSources,
  ...frSources,
  ...gbSources,
  ...geSources,
  ...ghSources,
  ...gnSources,
  ...grSources,
  ...gtSources,
  ...hkSources,
  ...hnSources,
  ...hrSources,
  ...huSources,
  ...idSources,
  ...ieSources,
  ...ilSources,
  ...inSources,
  ...irSources,
  ...isSources,
  ...itSources,
  ...jpSources,
  ...keSources,
  ...krSources,
  ...kwSources,
  ...kzSources,
  ...liSources,
  ...lkSources,
  ...ltSources,
  ...luSources,
  ...lvSources,
  ...lySources,
  ...maSources,
  ...mcSources,
  ...mdSources,
  ...meSources,
  ...mkSources,
  ...moSources,
  ...mtSources,
  ...muSources,
  ...mxSources,
  ...mySources,
  ...mzSources,
  ...ngSources,
  ...nlSources,
  ...noSources,
  ...npSources,
  ...nzSources,
  ...paSources,
  ...peSources,
  ...phSources,
  ...pkSources,
  ...plSources,
  ...ptSources,
  ...pySources,
  ...qaSources,
  ...roSources,
  ...rsSources,
  ...ruSources,
  ...rwSources,
  ...saSources,
  ...seSources,
  ...sgSources,
  ...siSources,
  ...skSources,
  ...smSources,
  ...svSources,
  ...thSources,
  ...tnSources,
  ...trSources,
  ...twSources,
  ...tzSources,
  ...uaSources,
  ...ugSources,
  ...usSources,
  ...uySources,
  ...uzSources,
  ...veSources,
  ...vnSources,
  ...zaSources,
  ...zwSources,
};
