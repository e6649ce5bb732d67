import { pack } from './pack.js';

/** French. */
export const fr = /* @__PURE__ */ pack('fr', {
  phone:
    'téléphone, telephone, tél, tel, portable, mobile, numéro de téléphone, numero de telephone, mon numéro est, mon numero est, appeler, appelez, appelle, appelle moi, appelez moi, m a appelé, qui appelle, à qui appartient, a qui appartient, téléphone fixe, telephone fixe, tél fixe, tel fixe, numéro fixe, ligne fixe, mon fixe, poste fixe, gsm, natel, joindre, sms, texto, whatsapp, appel manqué, appel de',
  caller: 'qui est, c est qui, arnaque',
  fax: 'fax, télécopie, telecopie, télécopieur',
  card: 'carte, carte bancaire, carte de crédit, carte de credit, carte bleue, numéro de carte, numero de carte, cb, visa, mastercard',
  cvv: 'cvv, cvc, cryptogramme, code de sécurité, code de securite',
  expiry: 'expiration, date d expiration, expire, expire le, valable jusqu, fin de validité',
  bank: 'banque, compte bancaire, compte courant, rib, virement, titulaire, bénéficiaire, code guichet, code banque',
  iban: 'iban',
  swift: 'swift, bic, code swift, code bic',
  account: 'numéro de compte, numero de compte, compte, n de compte',
  routing: 'numéro de transit, transit',
  id: 'carte d identité, carte d identite, pièce d identité, cni, numéro d identité, titre de séjour, numéro national, registre national',
  ssn: 'sécurité sociale, securite sociale, numéro de sécurité sociale, nir, numéro de sécu, carte vitale, assurance sociale, nas, avs',
  tax: 'numéro fiscal, siret, siren, tva, numéro de tva, identifiant fiscal, numéro spi',
  passport: 'passeport, numéro de passeport, n de passeport',
  'driver-license': 'permis de conduire, numéro de permis, permis',
  health: 'dossier médical, patient, mutuelle, assurance maladie, ordonnance, carte vitale',
  birth: 'date de naissance, naissance, né le, née le, né, née, anniversaire',
  age: 'âge, age, ans, âgé de, âgée de',
  address: 'adresse, domicile, habite, demeurant, habite à, rue, avenue, résidence, adresse postale, réside',
  postal: 'code postal',
  name: 'nom, prénom, prenom, nom de famille, nom complet, signé, nom et prénom',
  email: 'courriel, email, e mail, mail, adresse mail, mél',
  username: 'identifiant, pseudo, nom d utilisateur, login',
  password: 'mot de passe, mdp, code secret, code pin',
  vehicle: 'immatriculation, plaque, plaque d immatriculation, numéro de châssis, carte grise',
  'person-search':
    'qui est, trouver, rechercher une personne, où habite, ou habite, coordonnées de, téléphone de, adresse de, casier judiciaire, avis de décès, annuaire',
  kinship:
    'ma mère, mon père, ma femme, mon mari, mon fils, ma fille, mon frère, ma sœur, mon ami, mon amie, mon copain, ma copine, mon voisin, mon patron, monsieur, madame, mme, mlle',
  introduction: 'je m appelle, mon nom est, je suis, s appelle, nommé, nommée, cordialement, cher, chère, bonjour',
  media:
    'film, chanson, paroles, acteur, actrice, chanteur, chanteuse, album, livre, roman, biographie, série, saison, épisode, concert, interview, documentaire, citation, citations de, poème',
  order:
    'commande, numéro de commande, facture, numéro de facture, réservation, référence, dossier, reçu, ticket, numéro de dossier',
  tracking: 'suivi, numéro de suivi, colis, colissimo, chronopost, envoi, livraison',
  isbn: 'isbn, issn, ean, code barre, code barres',
  product: 'modèle, modele, numéro de série, référence, pièce, article, code article',
  count: 'vues, abonnés, likes, habitants, population, personnes, téléchargements, votes, exemplaires, fois, visiteurs',
  price: 'prix, coût, coûte, euros, euro, dollars, francs, salaire, millions, montant, total, tarif',
  score: 'score, résultat, buts, points, match, saison, gagné',
  version: 'version, mise à jour',
  time: 'heure, heures, minutes, secondes, durée, temps',
  date: 'date, année, années, an, siècle',
  measure: 'mètres, kilomètres, kilos, grammes, litres, pouces, centimètres, hectares, convertir',
  video: 'vidéo, video, chaîne, regarder, en direct',
  law: 'loi, article, décret, code, norme, arrêté, règlement, formulaire, cerfa, jurisprudence',
  flight: 'vol, numéro de vol, train',
});
