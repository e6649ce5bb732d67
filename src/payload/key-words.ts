/**
 * What the words of field names say, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Russian,
 * Chinese, Japanese and Korean. Written without accents (keys are folded before they are looked up). Left: the words that are put
 * before the value for the detectors' context; right: words of field names, one to three each.
 */
export const PERSONAL_KEYS: Readonly<Record<string, string>> = {
  phone:
    'phone,phones,telephone,tel,telno,phoneno,phonenumber,mobile,mobileno,cell,cellphone,msisdn,whatsapp,landline,contact number,telefon,telefonnummer,handy,handynummer,mobilnummer,rufnummer,festnetz,telefono,celular,movil,telefone,telemovel,cellulare,telefoon,telefoonnummer,mobiel,komorka,cep telefonu,ceptel,gsm,телефон,тел,мобильный,电话,手机,手机号,電話,電話番号,携帯,携帯電話,전화,전화번호,휴대폰,연락처',
  fax: 'fax,faxnumber,faxnummer,telefax,факс,传真',
  email:
    'email,emails,mail,emailaddress,emailadresse,correo,courriel,poczta,eposta,почта,邮箱,电子邮件,メール,メールアドレス,이메일',
  ssn: 'ssn,social security,social security number,socialsecuritynumber,sozialversicherungsnummer,securite sociale,seguridad social',
  'tax id':
    'tax id,taxid,tin,taxnumber,tax number,steuernummer,steueridnr,steuer id,numero fiscal,nif,codice fiscale,codicefiscale,nip,pesel,vergi no,vergino,инн,税号,納税者番号',
  'national id':
    'national id,nationalid,identity number,id number,idnumber,id card,idcard,personalausweis,ausweisnummer,carte identite,dni,cedula,documento identidad,cpf,carta identita,bsn,dowod osobisty,tc kimlik,kimlik no,паспорт,身份证,身份证号,身份证号码,マイナンバー,주민등록번호',
  passport:
    'passport,passportnumber,passport no,passportno,reisepass,reisepassnummer,passeport,pasaporte,passaporte,passaporto,paspoort,paszport,pasaport,护照,旅券番号,여권번호',
  'driver license':
    'driver license,drivers license,driving licence,driverslicense,dl number,fuhrerschein,fuehrerschein,permis conduire,licencia conducir,patente guida,rijbewijs,prawo jazdy,ehliyet,驾驶证',
  'credit card':
    'credit card,creditcard,card number,cardnumber,card no,cardno,pan number,debit card,kreditkarte,kreditkartennummer,carte bancaire,tarjeta,tarjeta credito,cartao,carta credito,creditcardnummer,kart no,номер карты,信用卡,卡号,カード番号,카드번호',
  cvv: 'cvv,cvc,cvv2,cvc2,security code',
  expiry: 'expiry,exp date,card expiry,expiration,exp month,exp year',
  iban: 'iban',
  'bank account':
    'bank account,bankaccount,account number,accountnumber,acct,acct no,kontonummer,konto,compte bancaire,cuenta bancaria,conta bancaria,conto corrente,rekeningnummer,numer konta,hesap no,номер счета,银行卡,银行账号,口座番号,계좌번호',
  'routing number': 'routing,routing number,aba,bankleitzahl,sort code,sortcode',
  'date of birth':
    'date of birth,birth,birthday,birthdate,birth date,dob,born,geburtsdatum,geburtstag,geboren,naissance,date naissance,nacimiento,fecha nacimiento,nascimento,data nascimento,nascita,data nascita,geboortedatum,data urodzenia,urodzenia,dogum tarihi,дата рождения,рождения,生日,出生日期,生年月日,생년월일',
  age: 'age,alter,edad,idade,leeftijd,wiek,yas,возраст,年龄,年齢,나이',
  'my address is':
    'address,addr,street,streetaddress,adresse,anschrift,strasse,direccion,calle,endereco,rua,indirizzo,adres,straat,ulica,sokak,адрес,улица,地址,住所,주소',
  'zip code':
    'zip,zipcode,zip code,postcode,postal code,postalcode,plz,postleitzahl,code postal,codigo postal,kod pocztowy,posta kodu,индекс,邮编,郵便番号,우편번호',
  'full name':
    'fullname,full name,maiden name,middle name,patient name,patients name,client name,clients name,customers name,employee name,employees name,student name,students name,applicant name,applicants name,passenger name,passengers name,guardian name,guardians name,recipients name,contact name,contacts name,attendee name,attendees name,witness name,witnesses name,doctor name,nurse name,teacher name,teachers name,cardholder,cardholder name,accountholder,account holder,policyholder,contact person,first name,firstname,last name,lastname,surname,given name,givenname,family name,familyname,customer name,recipient,vorname,nachname,prenom,nom famille,apellido,apellidos,nombre completo,sobrenome,cognome,achternaam,voornaam,imie,nazwisko,soyadi,фамилия,имя,фио,姓名,氏名,이름',
  username: 'username,user name,login,benutzername,utilisateur,usuario,gebruikersnaam,логин,用户名,ユーザー名',
  password:
    'password,passwd,pwd,passphrase,passwort,kennwort,motdepasse,mot passe,contrasena,senha,wachtwoord,haslo,sifre,parola,пароль,密码,パスワード,비밀번호',
  'api key':
    'api key,apikey,access key,accesskey,secret,secret key,secretkey,client secret,access token,accesstoken,auth token,bearer,private key',
  'ip address': 'ip,ipaddress,ip address,ipaddr,client ip,remote addr,remoteaddr',
  'mac address': 'mac,macaddress,mac address,macaddr',
  imei: 'imei,imei number',
  vin: 'vin,chassis,fahrgestellnummer',
  'license plate':
    'license plate,licence plate,licenseplate,plate number,kennzeichen,immatriculation,matricula,placa,targa,kenteken,plaka,车牌,车牌号',
  'medical record number': 'mrn,medical record,patient id,patientid,patient number',
  'health insurance':
    'health insurance,insurance number,nhs,nhs number,medicare,krankenversicherung,krankenversichertennummer,versichertennummer',
};

/** Field names that say that a value is no personal number, and the counter-word that stands for them. */
export const COUNTER_KEYS: Readonly<Record<string, string>> = {
  views:
    'views,view,viewcount,count,counts,total,likes,dislikes,plays,playcount,followers,subscribers,shares,downloads,hits,num,quantity,qty,size,length,limit,offset,page,pagesize,index,rank,position,anzahl,aufrufe,nombre,vues,cantidad,visitas,vistas,quantidade,visualizacoes,visualizzazioni,quantita,aantal,weergaven,liczba,wyswietlenia,sayi,goruntulenme,количество,просмотры,播放量,次数,数量,再生回数,回数,조회수,횟수',
  timestamp:
    'timestamp,time,ts,date,datetime,at,epoch,millis,created,updated,modified,published,expires,duration,seconds,ms,zeit,datum,zeitstempel,erstellt,dauer,heure,horodatage,cree,duree,fecha,hora,creado,duracion,horario,criado,duracao,ora,durata,tijd,tijdstempel,aangemaakt,czas,utworzono,tarih,zaman,sure,время,дата,создано,时间,时间戳,日期,日時,時間,시간,날짜',
  'order number':
    'order,orderid,order id,orderno,invoice,transaction,receipt,ticket,booking,reference,ref,bestellung,bestellnummer,rechnung,commande,facture,pedido,factura,fatura,ordine,fattura,bestelling,factuur,zamowienie,faktura,siparis,заказ,счет,订单,订单号,注文番号,주문번호',
  'tracking number': 'tracking,trackingnumber,shipment,sendungsnummer,suivi,seguimiento,rastreamento,spedizione,kargo',
  isbn: 'isbn,issn,doi,ean,gtin,upc,asin',
  'part number':
    'sku,product,productid,part,model,serial,artikel,artikelnummer,produit,produto,producto,prodotto,urun,商品,型号,製品',
  price:
    'price,amount,cost,subtotal,sum,balance,preis,betrag,prix,montant,precio,importe,preco,valor,prezzo,importo,prijs,bedrag,cena,kwota,fiyat,tutar,цена,сумма,价格,金额,価格,金額,가격',
  score:
    'score,rating,points,percent,percentage,ratio,weight,confidence,bewertung,punkte,puntuacion,nota,punteggio,waardering,ocena,puan,оценка,评分,点数,점수',
  version: 'version,build,revision,rev,release,versao,versione,versie,wersja,surum,версия,版本,バージョン,버전',
  width:
    'width,height,depth,bitrate,fps,framerate,bytes,bandwidth,resolution,distance,lat,lng,lon,latitude,longitude,x,y,z,breite,hohe,largeur,hauteur,ancho,alto,largura,altura,larghezza,altezza,breedte,hoogte,ширина,высота,宽度,高度,幅,高さ',
  'video id':
    'video,videos,videoid,vid,clip,clipid,media,mediaid,episode,movie,film,film id,photo,image,thumbnail,channel,channelid,playlist,playlistid,post,postid,tweet,tweetid,reel,stream,asset,item,kanal,chaine,canal,canale,видео,视频,视频id,動画,영상,비디오',
};

/** Words that carry no meaning of their own in a field name: the value speaks for itself. */
export const NEUTRAL_KEYS =
  'query,queries,q,search,searchterm,term,terms,text,texts,title,titles,description,content,contents,body,message,messages,msg,comment,comments,caption,captions,keyword,keywords,tag,tags,prompt,input,inputs,value,values,val,data,payload,params,parameters,args,result,results,entry,entries,list,array,object,json,raw,string,str,field,fields,key,type,kind,label,status,state,note,notes,summary,suche,suchbegriff,recherche,busqueda,consulta,pesquisa,busca,ricerca,zoekterm,zoekopdracht,szukaj,zapytanie,arama,sorgu,запрос,поиск,查询,搜索,关键词,検索,クエリ,검색,검색어,id,ids,uuid,guid,uid,no,number,numero,nummer,name,names,nom,de,la,le,the,of,is,has,user,customer,client,my,new,old,main,primary,default,home,work,other,contact,info,details';

/** Parts of long compound words (German, Dutch, Polish …): found anywhere in a word of eight letters or more. */
export const COMPOUND_PARTS: readonly (readonly [part: string, word: string])[] = [
  ['telefon', 'telefon'],
  ['telephone', 'telephone'],
  ['passwort', 'passwort'],
  ['password', 'password'],
  ['geburt', 'geburtsdatum'],
  ['birthda', 'birthday'],
  ['kontonummer', 'kontonummer'],
  ['reisepass', 'reisepass'],
  ['kreditkarte', 'kreditkarte'],
  ['creditcard', 'creditcard'],
  ['bestellnummer', 'bestellnummer'],
  ['timestamp', 'timestamp'],
];

/** Field names whose value is a reference to a video or page, when nothing in it speaks against that. */
export const REFERENCE_KEYS =
  'url,urls,uri,uris,link,links,href,src,permalink,embed,embedurl,videourl,videolink,videoid,video id,youtube id,vid,clip id,source url,lien,enlace,ссылка,链接,リンク,링크';
