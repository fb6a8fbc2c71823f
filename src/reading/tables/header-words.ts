import { Finder } from '../words.js';

// Names people give the columns of such tables, in the six languages articles are read in, without accents or case.
// `*` stands for any letters; Chinese is found wherever it stands.

const facets = {
  none: 'payment*|pagament*|pago|pagos|paiement*|zahlung*|付款|支付|unit price|price per unit|unit cost|cost per unit|prezzo unitario|costo unitario|precio unitario|costo por unidad|prix unitaire|stuckpreis|einzelpreis|单价|expiry|expiry date|expiration|expiration date|scadenza|data di scadenza|caducidad|peremption|verfall*|有效期|batch|lot|lotto|批号|phone|telefono|telephone|电话|email|e-mail|contact*|contatt*|kontakt*|联系人|联系方式',
  published:
    'publication date|date of publication|published|data di pubblicazione|pubblicat*|fecha de publicacion|publicad*|date de publication|publie*|veroffentlicht*|erscheinungsdatum|发布日期|发布时间|报道日期|发表日期',
  url: 'url|link|links|hyperlink|weblink|website|collegamento|enlace|lien|链接|网址|source link|source url|indirizzo web|webadresse',
  day: 'date|dates|day|when|data|giorno|quando|fecha|dia|cuando|jour|datum|tag|wann|日期|时间|quand|التاريخ|تاريخ',
  // Of a day: it has not come yet.
  expected:
    'expected|estimated|planned|scheduled|due|previst*|atteso|attesa|attesi|attese|stimat*|programmat*|prevision|previsao|esperad*|estimad*|programad*|prevu*|attendu*|estime*|erwartet*|voraussichtlich*|geplant*|预计|预期|计划|应到|المتوقع|متوقع',
  pledged:
    'announced|announcement|pledged|pledge|pledges|promised|committed|commitment|annunci*|promess*|impegn*|anunci*|prometid*|comprometid*|annonce*|promis*|angekundigt*|zugesagt*|zusage|宣布|承诺|认捐|versproch*',
  contracted:
    'ordered|order|contracted|contract|ordinat*|ordine|pedid*|contratad*|commande*|bestell*|订购|下单|签约|purchased|bought|acquistat*|contratto|contrato|comprad*|compra|contrat|achete*|gekauft*|vertrag*|采购|订货|合同',
  shipped:
    'shipped|shipping|shipment date|sent|dispatched|dispatch|departure|spedit*|spedizione|inviat*|invio|partenza|enviad*|envio|salida|expedie*|envoye*|envoi|depart|versandt|versand|gesendet|abfahrt|发货|发出|起运|寄出|运出|ship|shipment|despachad*|despacho|embarque|expedicao|expedition|versand*|versendet*|absende*|abgang*|gesendet*|发运|已发|出发',
  received:
    'delivered|delivery|arrived|arrival|received|receipt|reception|consegnat*|consegna|arrivat*|arrivo|ricevut*|ricezione|entregad*|entrega|llegad*|recibid*|recepcion|livre*|livraison|arrive*|recu|recue|recus|recues|geliefert|lieferung|liefer*|eingang|eingetroffen|ankunft|erhalten|到货|到达|收到|接收|签收|交付|抵达|arribo|chegada|recebid*|recebimento|entregue|gelieferte*|eingang*|ankunft*|erhaltene*|empfangene*|ubergabe|实收|已收|收货|送达|الاستلام|التسليم|الوصول',
  amount:
    'quantity|quantities|qty|amount|number|count|pieces|pcs|units|doses|quantita|qta|q ta|numero|pezzi|dosi|cantidad|cant|unidades|piezas|dosis|quantite|qte|nombre|menge|mengen|anzahl|stuck|stuckzahl|dosen|数量|件数|个数|剂数|no of|n of|nb|nb of|nbre|pz|quanti|quantitativo|quant|ctd|uds|pzas|cuantos|unites|combien|quantidade|qtd|qtde|stk|anz|wie viele|gesamtmenge|mengenangabe|zahl|einheiten|数目|总数|多少|数额|الكمية|العدد|عدد',
  value:
    'value|worth|cost|total price|total cost|price|valore|controvalore|costo|importo|prezzo|prezzo totale|valor|importe|coste|precio|precio total|valeur|montant|cout|prix|wert|betrag|kosten|preis|金额|价值|总价|价格|货值|monto|gesamtwert|gesamtpreis|warenwert|preco|القيمة|المبلغ|السعر',
  currency: 'currency|valuta|divisa|moneda|devise|monnaie|wahrung|币种|货币|curr|ccy|whg|币别',
  unit: 'unit|unit of measure|uom|unita|unita di misura|u m|um|unidad|unidad de medida|unite|unite de mesure|einheit|单位|计量单位|packaging|pack type|confezione|conf|tipo confezione|presentacion|envase|empaque|conditionnement|emballage|mengeneinheit|verpackung|gebinde|vpe|unidade|unidade de medida|包装|包装单位|包装规格|الوحدة|وحدة القياس',
  to: 'recipient|recipients|beneficiary|beneficiaries|receiver|receiving|consignee|destination|donee|buyer|delivered to|sent to|donated to|destinatari*|beneficiari*|ricevente|destinazione|acquirente|receptor|receptora|destino|comprador|destinataire*|beneficiaire*|acheteur|empfanger*|empfangend*|zielland|kaufer|接收方|接收单位|接收国|接收国家|接收人|接收医院|接收机构|收货医院|收货机构|收货国|受赠医院|受赠机构|受赠人|受援单位|受援医院|受捐医院|签收方|签收单位|受赠方|受赠单位|受赠国|受援方|受援国|收货方|收货单位|收货人|接受方|接受单位|目的地|目的国|买方|handed to|handed over to|given to|ship to|taker|importer|addressee|receiving facility|final recipient|cessionario|consegnato a|consegnata a|donato a|importatore|azienda sanitaria|struttura ricevente|consignatari*|entregado a|donado a|importador|centro receptor|recepteur|remis a|livre a|donne a|importateur|receptionnaire|nehmer|begunstigter|begunstigte|ubergeben an|geliefert an|gespendet an|warenempfanger|abnehmer|endempfanger|importeur|bedarfstrager|recebedor|entregue a|受捐方|受捐单位|采购方|进口商|受益人|收件人|使用单位|领用单位|最终用户|المستلم|المرسل اليه|المرسل إليه|الجهة المستفيدة|المستفيد',
  from: 'donor|donors|donated by|given by|giver|supplier|suppliers|seller|vendor|sender|shipper|provider|origin|country of origin|donator*|donante|donanti|donantes|fornitore|fornitori|venditore|mittente|provenienza|proveedor|vendedor|remitente|origen|donateur*|fournisseur*|vendeur|expediteur*|provenance|spender*|geber|geberland|lieferant*|verkaufer|absender*|herkunft|herkunftsland|捐赠方|捐赠单位|捐赠人|捐赠者|捐赠国|捐助方|发送方|援助方|援助国|供应商|卖方|发货方|发货单位|供货方|供货商|供货企业|供应方|供应单位|捐赠企业|捐赠机构|援助单位|发运方|发运单位|来源国|提供方|consignor|exporter|sent by|supplied by|source organization|source organisation|cedente|cedant|donato da|speditore|offerto da|inviato da|fornito da|esportatore|donado por|expedidor|entregado por|enviado por|exportador|embarcador|origine|donne par|remis par|offert par|envoye par|exportateur|chargeur|donneur|gespendet von|versender|gegeben von|ausfuhrer|exporteur|geliefert von|doador|doado por|remetente|fornecedor|发货人|供货单位|寄件人|出口商|赠送方|来源单位|المتبرع|الجهة المانحة|المانح|المرسل|المورد|来自|来自哪里',
  place:
    'place|location|city|site|warehouse|luogo|luogo di consegna|citta|sede|magazzino|lugar|lugar de entrega|ciudad|lieu|lieu de livraison|ville|ort|lieferort|stadt|delivery place|place of delivery|地点|城市|仓库|交货地点|admin 1|admin 2|port of entry|point of delivery|comune|municipio|localidad|ubicacion|commune|localite|bestimmungsort|zielort|standort|ziel|地区|所在地',
  terms:
    'terms|conditions|type of transfer|transfer type|modality|gift or purchase|donation or purchase|donation/purchase|purchase/donation|gift/purchase|condizioni|titolo|natura|dono o acquisto|dono/acquisto|tipo di cessione|modalita|condiciones|modalidad|donacion o compra|don ou achat|modalite|bedingungen|konditionen|spende oder kauf|性质|方式|条件|获取方式|捐赠或采购|type of contribution|contribution type|gift/sale|gift or sale|donated or bought|donated or purchased|donazione/acquisto|donazione o acquisto|causale|causale del trasporto|tipo de aporte|tipo de contribucion|regimen|type de contribution|nature du don|don/achat|art der zuwendung|spende/kauf|rechtsgrund|art der abgabe|物资性质',
  stage:
    'status|stage|phase|state|progress|stato|fase|estado|etapa|statut|etat|stand|状态|进度|阶段|delivery status|shipment status|current status|situazione|esito|stato consegna|stato della consegna|situacion|situacao|estatus|situation|avancement|etape|lieferstatus|lieferstand|zustand der lieferung|الحالة',
  goods:
    'goods|item|items|product|products|description|supplies|supply|material|materials|article|articles|equipment|vaccine|vaccines|medicine|medicines|merce|merci|prodotto|prodotti|materiale|materiali|articolo|articoli|bene|beni|descrizione|vaccino|fornitura|articulo|articulos|producto|productos|insumo*|bienes|descripcion|vacuna|vacunas|marchandise*|produit*|materiel|designation|biens|vaccin|vaccins|ware|waren|guter|hilfsguter|gut|artikel|produkt*|bezeichnung|impfstoff|物资|物资名称|品名|产品|产品名称|货物|货物名称|物品|物品名称|名称|商品|品种|疫苗|设备|commodity|commodities|dispositivo|dispositivi|tipologia|oggetto|denominazione|presidio|mercancia|mercaderia|denominacion|suministro|suministros|libelle|fourniture*|equipement*|intitule|intrant*|warenbezeichnung|warenbeschreibung|artikelbezeichnung|hilfsgut|gegenstand|gerat|gerate|sachspende|beschreibung|artigo|descricao|produto*|mercadoria|货品|الصنف|المادة|المواد|اسم الصنف|البيان|الوصف|المنتج|المنتجات|البضاعة|البضائع|السلعة|السلع|الأصناف|المستلزمات',
  reference:
    'shipment id|shipment no|shipment number|consignment id|consignment no|awb|waybill|tracking|numero spedizione|n spedizione|numero ddt|ddt|referencia|numero de envio|numero d’envoi|sendungsnummer|运单号|单号|批次|b/l no|bl no|invoice no|invoice number|po number|po no|order no|n documento|lettera di vettura|n ordine|numero ordine|bolla|n bolla|n° bolla|albaran|guia de remision|n° guia|nº guia|nº factura|n° facture|nº de pedido|n° de commande|n° bl|n° de bon|bon de livraison|nº de albaran|lta|lieferschein*|frachtbrief|rechnungsnr|rechnungsnummer|bestellnummer|auftragsnr|发票号|合同号|订单号',
  publisher: 'publisher|outlet|newspaper|testata|giornale|editore|periodico|zeitung|媒体',
  source: 'source|sources|fonte|fonti|fuente|fuentes|quelle|quellen|来源|信息来源|消息来源|出处',
  speaker:
    'said by|speaker|declared by|detto da|dichiarato da|portavoce|dicho por|declare par|gesagt von|发言人',
  text: 'statement|what was said|dichiarazione|affermazione|declaracion|aussage|声明内容|说法',
  note: 'note|notes|comment|comments|remark|remarks|osservazioni|commenti|annotazioni|nota|notas|observaciones|comentarios|remarque*|commentaire*|bemerkung*|anmerkung*|kommentar*|备注|说明|附注|category|categoria|categorie|kategorie|类别|分类|observations|obs|observacoes|hinweis*|notiz*|注释|ملاحظات|الملاحظات',
} as const;

export type Facet = keyof typeof facets;

/** Finds them in a name as plainText leaves it. */
export const headerWords = new Finder<Facet>(
  Object.entries(facets).map(([facet, words]) => [facet as Facet, words] as const),
);
