import { withPlainSpellings } from '../../core/accents.js';

const PASSPORT =
  'passport|passport no|passport number|travel document|passeport|reisepass|pasaporte|passaporto|passaporte|paspoort|pasaport|pașaport|paszport|paspor|útlevél|putovnica|pasoš|пасош|паспорт|διαβατήριο|cestovní pas|cestovný pas|potni list|hộ chiếu|护照|護照|旅券|パスポート|여권|पासपोर्ट|جواز سفر|جواز|דרכון|พาสปอร์ต|číslo pasu|pasoša|putovnice|útlevélszám|διαβατηρίου|passin numero|пасоша';
const DRIVER_LICENSE =
  "driver license|driver's license|drivers license|driver licence|driver's licence|drivers licence|driving licence|driving license|license number|licence number|license no|licence no|numero de licencia|führerschein|fuehrerschein|permis de conduire|permiso de conducir|licencia de conducir|patente di guida|carta de condução|carteira de motorista|rijbewijs|körkort|körkortsnummer|kørekort|kørekortnummer|førerkort|førerkortnummer|ajokortti|prawo jazdy|řidičský průkaz|vodičský preukaz|jogosítvány|vezetői engedély|permis de conducere|шофьорска книжка|водительское удостоверение|водительские права|номер прав|водійське посвідчення|άδεια οδήγησης|δίπλωμα οδήγησης|vozačka dozvola|ehliyet|sürücü belgesi|驾驶证|驾照|駕照|運転免許|免許証|운전면허|ड्राइविंग लाइसेंस|رخصة قيادة|רישיון נהיגה|ใบขับขี่|bằng lái";

/** What passports and driving licences are called, whoever issued them: words of the topics that their schemes share. */
export function documentWords(): Readonly<Record<string, readonly string[]>> {
  return { passport: withPlainSpellings(PASSPORT.split('|')), 'driver-license': withPlainSpellings(DRIVER_LICENSE.split('|')) };
}
