import { pack } from './pack.js';

/** Spanish. */
export const es = /* @__PURE__ */ pack('es', {
  phone:
    'teléfono, telefono, teléfonos, tel, telf, tfno, tlf, móvil, movil, celular, cel, número de teléfono, numero de telefono, número de celular, mi número es, mi numero es, llamar, llámame, llamame, llama, llámenos, me llamó, llamada de, quién es el número, quien es este numero, quien es el numero, de quién es este, de quien es este, quién me llama, quien me llama, quien me llamo, quien llama del, número desconocido, numero desconocido, whatsapp, wasap, guasap, contacto, marcar, llamada perdida, llamadas perdidas, llamadas de, wsp, wpp, llamar al, llame al, llamen al, llamé al, marque el, comunicarse al, comuníquese al',
  caller: 'quién es, quien es, de quién es, de quien es, estafa, dueño de, titular de',
  fax: 'fax, número de fax',
  card: 'tarjeta, tarjeta de crédito, tarjeta de credito, tarjeta de débito, número de tarjeta, numero de tarjeta, visa, mastercard',
  cvv: 'cvv, cvc, código de seguridad, codigo de seguridad',
  expiry: 'vencimiento, caducidad, fecha de vencimiento, fecha de caducidad, vence, caduca, válida hasta',
  bank: 'banco, cuenta bancaria, cuenta corriente, cuenta de ahorro, transferencia, titular, beneficiario, clabe, cbu, ccc',
  iban: 'iban',
  swift: 'swift, código swift, bic',
  account:
    'número de cuenta, numero de cuenta, cuenta, nº de cuenta, cta, no de cuenta, cuenta bancaria, cta cte, nro de cuenta, nro cuenta',
  routing: 'número de ruta, código de ruta',
  id: 'nif, cédula, cedula, documento de identidad, documento nacional, número de identificación, carnet de identidad, curp, rut, run chileno, número de run, numero de run',
  ssn: 'seguridad social, número de seguridad social, nss, afiliación',
  tax: 'nif, cif, rfc con homoclave, mi rfc, clave rfc, cuit, cuil, ruc, nit, identificación fiscal, número fiscal',
  passport: 'pasaporte, número de pasaporte, nº de pasaporte',
  'driver-license': 'carnet de conducir, licencia de conducir, licencia de conductor, permiso de conducir',
  health: 'historia clínica, paciente, tarjeta sanitaria, seguro médico, número de afiliado, obra social, receta',
  birth: 'fecha de nacimiento, nacimiento, nacido, nacida, nacido el, nació, cumpleaños, f nac, nacidos, nacidas',
  age: 'edad, años, años de edad',
  'known-people': 'famosos, famosas, actores, actrices, cantantes, celebridades, futbolistas, personas',
  address: 'dirección, direccion, domicilio, vive en, calle, avenida, residencia, domiciliado en, dirección de envío',
  'own-address': 'mi dirección es, mi direccion es, mi domicilio es',
  'own-home': 'vivo en, vivo en la',
  postal: 'código postal, codigo postal, c p',
  name: 'nombre, apellido, apellidos, nombre completo, firmado, nombre y apellidos',
  email: 'correo, correo electrónico, correo electronico, email, mail, escríbeme',
  username: 'usuario, nombre de usuario, alias, cuenta de instagram',
  password: 'contraseña, clave, contrasena, clave de acceso, pin',
  vehicle: 'matrícula, matricula, placa, patente, bastidor, número de bastidor',
  'person-search':
    'quién es, quien es, buscar persona, buscar a, datos de, antecedentes, antecedentes penales, dónde vive, donde vive, teléfono de, dirección de',
  kinship:
    'mi madre, mi padre, mi mamá, mi papá, mi esposa, mi esposo, mi marido, mi mujer, mi hijo, mi hija, mi hermano, mi hermana, mi novio, mi novia, mi vecino, mi jefe, mi amigo, mi amiga, mi ex, señor, señora, sr, sra, don, doña',
  introduction: 'me llamo, mi nombre es, se llama, llamado, llamada, atentamente, estimado, estimada, hola',
  media:
    'película, pelicula, canción, cancion, letra, actor, actriz, cantante, disco, álbum, libro, novela, biografía, serie, temporada, capítulo, concierto, entrevista, documental, frases de, poema, tráiler',
  order:
    'pedido, número de pedido, factura, número de factura, reserva, referencia, ticket, recibo, expediente, orden, número de orden, folio',
  tracking: 'seguimiento, número de seguimiento, envío, paquete, guía, número de guía, rastreo, correos, albarán',
  isbn: 'isbn, issn, ean, código de barras',
  product: 'modelo, referencia, número de serie, número de pieza, artículo, código de producto, repuesto, recambio',
  count:
    'vistas, visualizaciones, visitas, reproducciones, seguidores, suscriptores, me gusta, habitantes, población, personas, descargas, votos, copias, veces',
  price:
    'precio, costo, coste, cuesta, euros, euro, dólares, pesos, soles, sueldo, salario, millones, total, importe, presupuesto',
  score: 'resultado, marcador, goles, partido, puntos, temporada, ganó, perdió',
  version: 'versión, version, actualización, parche',
  time: 'hora, horas, minutos, segundos, duración, tiempo, minuto',
  date: 'fecha, año, años, siglo, el día',
  measure: 'metros, kilómetros, kilos, gramos, litros, pulgadas, centímetros, hectáreas, calorías, convertir',
  video: 'vídeo, video, canal, directo, lista de reproducción, ver en',
  law: 'ley, artículo, decreto, real decreto, norma, sentencia, reglamento, formulario, modelo, boe',
  flight: 'vuelo, número de vuelo, tren',
});
