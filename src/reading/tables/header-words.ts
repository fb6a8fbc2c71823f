import { Finder } from '../words.js';

// Names people give the columns of such tables, in the six languages articles are read in, without accents or case.
// `*` stands for any letters; Chinese is found wherever it stands.

const facets = {
  none: 'unit price|price per unit|unit cost|cost per unit|prezzo unitario|costo unitario|precio unitario|costo por unidad|prix unitaire|stuckpreis|einzelpreis|单价|expiry|expiry date|expiration|expiration date|scadenza|data di scadenza|caducidad|peremption|verfall*|有效期|batch|lot|lotto|批号|phone|telefono|telephone|电话|email|e-mail|contact*|contatt*|kontakt*|联系人|联系方式',
  published:
    'publication date|date of publication|published|data di pubblicazione|pubblicat*|fecha de publicacion|publicad*|date de publication|publie*|veroffentlicht*|erscheinungsdatum|发布日期|发布时间|报道日期|发表日期',
  url: 'url|link|links|hyperlink|weblink|website|collegamento|enlace|lien|链接|网址|source link|source url',
  day: 'date|dates|day|when|data|giorno|quando|fecha|dia|cuando|jour|datum|tag|wann|日期|时间',
  pledged:
    'announced|announcement|pledged|pledge|pledges|promised|committed|commitment|annunci*|promess*|impegn*|anunci*|prometid*|comprometid*|annonce*|promis*|angekundigt*|zugesagt*|zusage|宣布|承诺|认捐',
  contracted:
    'ordered|order|contracted|contract|ordinat*|ordine|pedid*|contratad*|commande*|bestell*|订购|下单|签约',
  shipped:
    'shipped|shipping|shipment date|sent|dispatched|dispatch|departure|spedit*|spedizione|inviat*|invio|partenza|enviad*|envio|salida|expedie*|envoye*|envoi|depart|versandt|versand|gesendet|abfahrt|发货|发出|起运|寄出|运出',
  received:
    'delivered|delivery|arrived|arrival|received|receipt|reception|consegnat*|consegna|arrivat*|arrivo|ricevut*|ricezione|entregad*|entrega|llegad*|recibid*|recepcion|livre*|livraison|arrive*|recu|recue|recus|recues|geliefert|lieferung|liefer*|eingang|eingetroffen|ankunft|erhalten|到货|到达|收到|接收|签收|交付|抵达',
  amount:
    'quantity|quantities|qty|amount|number|count|pieces|pcs|units|doses|quantita|qta|q ta|numero|pezzi|dosi|cantidad|cant|unidades|piezas|dosis|quantite|qte|nombre|menge|mengen|anzahl|stuck|stuckzahl|dosen|数量|件数|个数|剂数',
  value:
    'value|worth|cost|total price|total cost|price|valore|controvalore|costo|importo|prezzo|prezzo totale|valor|importe|coste|precio|precio total|valeur|montant|cout|prix|wert|betrag|kosten|preis|金额|价值|总价|价格|货值',
  currency: 'currency|valuta|divisa|moneda|devise|monnaie|wahrung|币种|货币',
  unit: 'unit|unit of measure|uom|unita|unita di misura|u m|um|unidad|unidad de medida|unite|unite de mesure|einheit|单位|计量单位',
  to: 'recipient|recipients|beneficiary|beneficiaries|receiver|receiving|consignee|destination|donee|buyer|delivered to|sent to|donated to|destinatari*|beneficiari*|ricevente|destinazione|acquirente|receptor|receptora|destino|comprador|destinataire*|beneficiaire*|acheteur|empfanger*|empfangend*|zielland|kaufer|接收方|接收单位|接收国|接收国家|接收人|接收医院|受赠方|受赠单位|受赠国|受援方|受援国|收货方|收货单位|收货人|接受方|接受单位|目的地|目的国|买方',
  from: 'donor|donors|donated by|given by|giver|supplier|suppliers|seller|vendor|sender|shipper|provider|origin|country of origin|donator*|donante|donanti|donantes|fornitore|fornitori|venditore|mittente|provenienza|proveedor|vendedor|remitente|origen|donateur*|fournisseur*|vendeur|expediteur*|provenance|spender*|geber|geberland|lieferant*|verkaufer|absender*|herkunft|herkunftsland|捐赠方|捐赠单位|捐赠人|捐赠者|捐赠国|捐助方|援助方|援助国|供应商|卖方|发货方|发货单位|供货方|来源国|提供方',
  place:
    'place|location|city|site|warehouse|luogo|luogo di consegna|citta|sede|magazzino|lugar|lugar de entrega|ciudad|lieu|lieu de livraison|ville|ort|lieferort|stadt|delivery place|place of delivery|地点|城市|仓库|交货地点',
  terms:
    'terms|conditions|type of transfer|transfer type|modality|gift or purchase|donation or purchase|donation/purchase|purchase/donation|gift/purchase|condizioni|titolo|natura|dono o acquisto|dono/acquisto|tipo di cessione|modalita|condiciones|modalidad|donacion o compra|don ou achat|modalite|bedingungen|konditionen|spende oder kauf|性质|方式|条件|获取方式|捐赠或采购',
  stage: 'status|stage|phase|state|progress|stato|fase|estado|etapa|statut|etat|stand|状态|进度|阶段',
  goods:
    'goods|item|items|product|products|description|supplies|supply|material|materials|article|articles|equipment|vaccine|vaccines|medicine|medicines|merce|merci|prodotto|prodotti|materiale|materiali|articolo|articoli|bene|beni|descrizione|vaccino|fornitura|articulo|articulos|producto|productos|insumo*|bienes|descripcion|vacuna|vacunas|marchandise*|produit*|materiel|designation|biens|vaccin|vaccins|ware|waren|guter|hilfsguter|gut|artikel|produkt*|bezeichnung|impfstoff|物资|物资名称|品名|产品|产品名称|货物|货物名称|物品|物品名称|名称|商品|品种|疫苗|设备',
  reference:
    'shipment id|shipment no|shipment number|consignment id|consignment no|awb|waybill|tracking|numero spedizione|n spedizione|numero ddt|ddt|referencia|numero de envio|numero d’envoi|sendungsnummer|运单号|单号|批次',
  publisher: 'publisher|outlet|newspaper|testata|giornale|editore|periodico|zeitung|媒体',
  source: 'source|sources|fonte|fonti|fuente|fuentes|quelle|quellen|来源|信息来源|消息来源|出处',
  speaker:
    'said by|speaker|declared by|detto da|dichiarato da|portavoce|dicho por|declare par|gesagt von|发言人',
  text: 'statement|what was said|dichiarazione|affermazione|declaracion|aussage|声明内容|说法',
  note: 'note|notes|comment|comments|remark|remarks|osservazioni|commenti|annotazioni|nota|notas|observaciones|comentarios|remarque*|commentaire*|bemerkung*|anmerkung*|kommentar*|备注|说明|附注|category|categoria|categorie|kategorie|类别|分类',
} as const;

export type Facet = keyof typeof facets;

const finder = new Finder<Facet>(
  Object.entries(facets).map(([facet, words]) => [facet as Facet, words] as const),
);

// One little word is a name only where it is all there is.
const whole: Readonly<Record<string, Facet>> = {
  from: 'from',
  da: 'from',
  'da chi': 'from',
  de: 'from',
  von: 'from',
  'von wem': 'from',
  who: 'from',
  'who gave': 'from',
  'chi ha dato': 'from',
  'chi ha donato': 'from',
  'quien dio': 'from',
  'qui a donne': 'from',
  'wer gab': 'from',
  从: 'from',
  发: 'from',
  to: 'to',
  a: 'to',
  'a chi': 'to',
  an: 'to',
  'an wen': 'to',
  para: 'to',
  'a quien': 'to',
  pour: 'to',
  'a qui': 'to',
  'who got': 'to',
  'who received': 'to',
  'chi ha ricevuto': 'to',
  'quien recibio': 'to',
  到: 'to',
  至: 'to',
  给: 'to',
  id: 'reference',
  ref: 'reference',
  reference: 'reference',
  riferimento: 'reference',
  referenz: 'reference',
  'lfd nr': 'reference',
  no: 'reference',
  nr: 'reference',
  n: 'reference',
  '#': 'reference',
  编号: 'reference',
  序号: 'reference',
};

/** What the words of a column's name tell, as plainText leaves them. */
export function facetsIn(plain: string): ReadonlySet<Facet> {
  const bare = plain
    .replaceAll(/[._:()（）]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const only = whole[bare];
  return only === undefined ? new Set(finder.in(bare).map(({ key }) => key)) : new Set([only]);
}
