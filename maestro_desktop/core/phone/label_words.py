"""The words of `labels`: what people write before phone numbers and before other digits, in some 40
languages.

Lower case, without punctuation. A new word goes into the list of its kind.
"""

from __future__ import annotations

# Whole words.
PHONE_WORDS = """
tel tél telf tlf tfn tfno tlfn ph phone phones mob mobile mobiles mobil mobiel mobilní mov móv móvil movil
mòbil cel cell cells celular celulares cellulare cellular cellphone gsm handy call calls called calling
ring rang dial dialed dialled dialing dialling phoned text texted texting sms whatsapp wapp viber signal
telegram fax faks fon fone hotline helpline infoline landline switchboard reception desk helpdesk
extension direct home office work contact contacts reach reached appel appelez appeler joindre joignable
port portable fixe standard accueil rufen ruf erreichbar anrufen anruf ruft rückruf festnetz zentrale
durchwahl llame llamar llama llámame llámenos llamada marque fijo centralita chiamare chiama chiami
chiamaci chiamata fisso centralino ligue ligar fixo contacto contato ramal bel belt bellen bereikbaar vast
ringa växel kontor puhelin puh matkapuhelin soita kom komórka komórkowy infolinia stacjonarny zadzwoń
dzwoń dzwonić zadzwonić zavolejte volejte volat linka hívjon hívjam hívja hívható mobilja τηλ κιν σταθερό
καλέστε тел моб факс позвоните звоните звонить звоны позвонить дзвоніть дзвонити мобилен звънете sună
sunați apelați cep arayın arayınız arayabilirsiniz هاتف تليفون تلفون جوال الجوال الهاتف موبايل محمول فاكس
اتصل للاتصال טלפון טל נייד פלאפון פקס התקשרו להתקשר फ़ोन फोन मोबाइल फैक्स โทร โทรศัพท์ มือถือ แฟกซ์ đt sđt
gọi telp telpon hp hubungi telepon sími simu namba fón guthán ffôn caller callback voicemail support
service services sales emergency tollfree urgences pager beeper telefax telex mobitel fiksni zovite
pozovite nazovite klic pokličite tālrunis tālr telefonas skambinkite zvaniet helista mobiil tawagan
telepono landlinje
"""
OTHER_WORDS = """
invoice inv case order ordered ticket ref refs reference id ids uid uuid guid account acct acc policy
claim tracking track parcel package shipment consignment waybill awb serial sn imei imsi
iccid meid eid isbn issn ean upc gtin sku asin part item article model version build revision rev pin otp
code codes passcode password license licence passport ssn nino nhs vat tax tin ein iban bic swift sort
routing card visa mastercard amex maestro po zip postcode postal booking reservation confirmation
transaction txn trx receipt batch lot cve rfc bug issue job membership contract quote quotation
registration reg plate epoch timestamp unix hash checksum md5 sha1 crc lat lon
lng latitude longitude gps coordinates population inhabitants salary price total subtotal amount sum
balance budget revenue profit paid worth qty quantity size weight mac ip ipv4 host pid tid session request
trace span row rows record count bytes dated date born dob since year years isin wkn cusip lei duns nie
nif dni cif curp cpf cnpj nib siret siren naf tva hrb ust ustid stnr blz bsb abn acn tfn kvk btw bsn pesel
nip regon ico ičo dič dic oib jmbg инн кпп огрн снилс бик заказ заказа счет счёт счета договор договора
артикул трек посылка посылки индекс чек квитанция замовлення рахунок єдрпоу αφμ παραγγελία παραγγελίας
τιμολόγιο κωδικός sipariş fatura kimlik vkn tckn iade kargo takip הזמנה חשבונית תיק لقب طلب الطلب فاتورة
الفاتورة حساب الحساب facture factures commande dossier référence référencé colis suivi devis contrat
compte carte factura pedido expediente referencia cuenta tarjeta envío presupuesto albarán
contrato código codigo fattura ordine pratica codice partita piva cf conto spedizione preventivo scontrino
contratto encomenda processo nota conta cartão protocolo boleto factuur bestelling klant klantnr ordernr
dossiernr faktura fakturanr fakturanummer ordrenr ordre sag sagsnr kundnr kundenr ärende ärendenr org
orgnr personnr personnummer cvr cpr cprnr saksnr tilaus tilausnumero lasku laskun viite viitenumero
hetu tunnus zamówienie zamówienia faktury faktúra konto objednávka objednávky účet zásilka
variabilní számla számlaszám rendelés rendelési adószám cikkszám comandă comanda factură cont cod colet
поръчка фактура ऑर्डर चालान อร์เดอร์ สั่งซื้อ đơn hóa mã pesanan faktur resi rekening nik npwp pöntun
reikningur narudžba račun naročilo pasūtījums užsakymas sąskaita tellimus arve chassis vin engine meter
mpan mprn udi ndc lotto draw result results error errno exit status offset sector cluster node instance
release patch doi pmid arxiv oclc pubmed fcc flight train km mileage odometer key log livraison bon
orders invoices tickets cases claims policies parcels bookings
immatriculation polis police polisnummer charity enrolled lieferschein zählerstand
"""
# Who calls or is called. "Customer 0161 496 0123" is a phone, "customer 2079460018" and "customer no. ..." are not.
PEOPLE = """
customer client cliente cliënt clientul klient klientka kund kunde kundin asiakas guest patient member
student employee
клиент клиентка клієнт müşteri לקוח 고객 客户 客戶
"""
# Beginnings of words; the rest of the word does not matter.
PHONE_BEGINNINGS = """
telefon telephon téléphon telefoon teléfon telèfon telefón τηλέφων κινητ телефон мобильн мобільн phonenumb
mobilnum mobiltel handynum faxnum notruf festnetz servicenum kontaktnum gratisnum privatnum direktnum
whatsappnum handynr faxnr mobilnr mobielnr rufnr tlfnr gsmnr mobnr puhnro rufnum rückrufnum durchwahl
mobiltelefon telefoonnum puhelinnumero telefono telefone telnr
"""
OTHER_BEGINNINGS = """
lieferschein zähler przesyłk посылк фактур rechnung bestell kunden auftrag vertrag vorgang aktenz sendung
paket steuern umsatz konto iban serien artikel ticket fallnum referenz mitglied versicherungs personalaus
ausweis commande factur bestelnum klantnum ordernum ordren faktur kundn ärenden organisationsn
rendelésszám заказ накладн invoicen casen caseid orderid trackingn accountn
"""
# Two words, of which the second alone would say something else or nothing.
PHONE_PAIRS = """
caller id, caller ids, caller line, phone code, phone id, contact id, mobile code, nomor telepon,
nomor hp, nomor wa, điện thoại, customer service, customer services, customer support, customer
care, service client, client services, al cliente, ao cliente, servizio clienti, service clients,
relation client, relations clients, order line, ticket line, tel no, tel nr, my number, my no, our
no, our number, your number, his number, her number, their number
"""
OTHER_PAIRS = """
nr klienta, numer klienta, číslo zákazníka,
a c, s n, p o, c f, tax id, zip code, sort code, line item, phone order, ust id, org nr, call id,
call ref, call reference, telephone order, part no, no siret, p iva, ת ז
"""
# Scripts without spaces between words, and signs: found anywhere.
PHONE_PIECES = """
電話 电话 手机 手機 携帯 热线 熱線 联系方式 联络 致电 传真 座机 連絡先 お電話
フリーダイヤル 代表 내선 전화 휴대폰 핸드폰 연락처 팩스 ☎ ☏ ✆ 📞 📱 📲 🕿 📠
"""
OTHER_PIECES = """
お客様番号 注文 請求書 伝票 追跡番号 予約番号 会員番号 郵便番号 口座 订单 訂單 发票 發票
快递 快遞 单号 單號 身份证 账号 帳號 编号 邮编 학번 주문 송장 운송장 계좌 사업자 등록번호
우편번호
"""
# May stand between a label and its digits.
CONNECTORS = """
no nos nr num number numbers nummer numero número numéro nº n° n № номер αριθμός αριθ numara numarası رقم
מספר lautet lauten jest är er è é είναι это its it's reads is was are at on to us me him her them the my
our your his est ist unter auf am au à al el es til på om op pod en under via by de da di du now today
direct directly free gratis line and or und y et e o oder ou fax
"""
# Before "number" these leave it open: "my number 020..." may be a phone, "RMA number 020..." is not.
PLAIN_WORDS = """
a alternate alternative american an and another any at british correct de deine del du first following
french german her his ihre il international is its la last le local main mein meine meu mi mio mon my
national neue new no nostro notre nuestro o of old one or other our personal private public real right
same second secondary seine seu son su suo that the their this to tu uk under unsere us votre with wrong
your
"""
