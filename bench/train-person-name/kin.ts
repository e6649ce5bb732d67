/** Kin and acquaintances, as the tagger learned them. */
export const KIN_WORDS =
  'ex boss neighbor neighbour coworker colleague roommate landlord girlfriend boyfriend fiance fiancee wife husband sister brother mother mom father dad son daughter cousin ' +
  'uncle aunt auntie grandma grandpa stepmother stepfather classmate classmates landlady widow widower nephew niece grandmother grandfather friend crush teacher babysitter stalker tenant client patient ' +
  'vecino vecina jefe jefa novia novio esposa esposo hermana hermano prima primo amiga amigo compañero compañera vizinho vizinha chefe namorada namorado irmã irmão colega ' +
  'voisin voisine patron copine copain soeur sœur frère cousine cousin mari femme amie ami collègue nachbar nachbarin chef chefin freund freundin schwester bruder kollege kollegin ' +
  'vicino vicina capo cugina cugino sorella fratello fidanzata amico buurman buurvrouw baas zus broer nicht vriend vriendin ' +
  'sąsiad sąsiadka szef kuzyn kuzynka collega kolega koleżanka siostra brat były granne kusin kollega syster bror kompis ' +
  'tetangga bos sepupu teman adik kakak mantan pacar xóm sếp bạn ' +
  'bestie bff stepdad stepmom stepbrother stepsister godmother godfather hijo hija hijos abuela abuelo abuelita abuelito filho filha vovó vovô vó vô avó avô marido mamá papá tía tío tia tio fils fille mamie mémé pépé papy tonton sohn tochter oma opa tante onkel figlio figlia nonna nonno moglie marito zia zio zoon dochter vrouw buur juf syn córka corka żona zona mąż babcia babci dziadek dziadka ciocia wujek dotter mormor farmor morfar farfar anak nenek kakek paman bibi istri suami skolkamrat väninna ông bà';

/** More of them, which only the reading asks about. */
export const MORE_KIN_WORDS =
  'grandson granddaughter grandkid stepson stepdaughter godson goddaughter sibling spouse mum hubby housemate flatmate fiancée fiancé granddad grandad ' +
  'nieto nieta sobrino sobrina suegra suegro yerno nuera cuñado cuñada madrina padrino comadre compadre exnovio exnovia exmarido exesposo exesposa sobrinho sobrinha sogra sogro genro cunhado cunhada madrinha padrinho patroa ' +
  'neveu nièce marraine parrain colocataire neffe nichte enkelin schwager schwägerin schwiegermutter schwiegervater schwiegersohn schwiegertochter mitbewohner mitbewohnerin vermieter vermieterin ehemann ehefrau exfreund exfreundin ' +
  'suocera suocero cognato cognata coinquilino coinquilina fidanzato schoonmoeder schoonvader zwager huisgenoot wnuk wnuczka teściowa narzeczony narzeczona ' +
  'svärmor svärfar pojkvän flickvän barnbarn hyresvärd mertua nabo kæreste kjæreste svigermor svoger sønn datter' +
  ' ' +
  'dost padosi mantanku tetanggaku exhusband exwife exboyfriend exgirlfriend mère mere père pere moeder vader mutter vater mãe chồng vợ patni biwi';
