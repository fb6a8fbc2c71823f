import { describe, expect, test } from 'vitest';
import { recogniseName } from './recognise-name.js';

// "Destination" is left out: it is the place here and the receiver there, and which one is shown.
// Written down before the words the reader knows were looked at: the columns of packing lists, delivery notes, customs and
// invoice forms, donation registers, 4W tables and the flows of the Financial Tracking Service, as their makers head them.
const usual: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    goods:
      'Item; Items; Item description; Description; Description of goods; Goods; Product; Product name; Commodity; Article; Supplies; Relief item; Type of item; Equipment; What; Material; Item name; What was sent',
    amount:
      'Quantity; Qty; Qty.; QTY; No. of units; How many; Amount; Number; Units; Pieces; Pcs; Total quantity; Count; No. of pieces; No. of items; Number of items; Total units',
    'amount-shipped': 'Quantity shipped; Qty dispatched; Quantity sent; Units shipped; Qty sent',
    'amount-received': 'Quantity received; Qty received; Quantity delivered; Delivered qty; Units received',
    'amount-pledged': 'Quantity pledged; Pledged; Units promised; Doses pledged',
    'amount-contracted': 'Quantity ordered; Qty ordered; Ordered; Purchased',
    unit: 'Unit; UoM; U/M; Unit of measure; Unit of issue; Packaging; Pack; Pack type',
    from: 'Donor; Giver; Given by; Donated by; Consignor; Shipper; Sender; Supplier; Vendor; From; Source organization; Provider; Seller; Exporter; Donor name; Who gave; Sent by; Supplied by',
    to: 'Recipient; Taker; Receiver; Given to; Handed to; Handed over to; Consignee; Beneficiary; To; Destination organization; Buyer; Importer; Ship to; Delivered to; Recipient organization; Receiving facility; Final recipient; Hospital; Facility; Ward; Addressee',
    day: 'Date; Day; When; Date of entry',
    'day-shipped':
      'Date sent; Ship date; Date of dispatch; Dispatch date; Shipping date; ETD; Departure date',
    'day-received':
      'Date received; Date of arrival; Arrival date; Delivery date; Date delivered; Date of receipt; Received on',
    'day-pledged': 'Date pledged; Pledge date',
    due: 'ETA; Expected arrival; Expected delivery; Expected delivery date; Due date; Estimated arrival; Planned delivery; Date expected',
    'day-contracted': 'Order date; Contract date; Date of order',
    terms:
      'Terms; Gift or purchase; Donation or purchase; Type of contribution; Contribution type; Gift/sale; Donated or bought',
    stage: 'Status; Stage; Delivery status; State; Shipment status; Current status; Progress',
    value:
      'Value; Total value; Amount (USD); Amount USD; Cost; Total cost; Total price; Price; Value (USD); Worth',
    currency: 'Currency; Curr.; Ccy',
    place:
      'Location; Place; Place of delivery; City; Where; Delivery location; Admin 1; Port of entry; Point of delivery',
    reference:
      'Ref; Ref.; Reference; Waybill no.; AWB; B/L no.; Tracking number; Invoice no.; Shipment ID; PO number; No.',
    note: 'Notes; Note; Remarks; Comments; Comment; Observations',
    source: 'Source; Reference document; Data source',
    url: 'URL; Link; Source URL; Source link',
    published: 'Date published; Published; Publication date',
  },
  it: {
    goods:
      'Articolo; Descrizione; Descrizione dei beni; Descrizione della merce; Merce; Prodotto; Materiale; Bene; Beni; Dispositivo; Tipologia; Oggetto; Denominazione; Presidio; Fornitura; Tipo di materiale; Cosa',
    amount:
      'Quantità; Q.tà; Q.ta; Qtà; Quantita; Quant.; N. pezzi; Pezzi; Pz; Pz.; Numero; Numero pezzi; Quanti; Totale pezzi; N° pezzi; Quantitativo; Nr. pezzi',
    'amount-shipped': 'Quantità spedita; Q.tà spedita; Pezzi spediti; Quantità inviata',
    'amount-received': 'Quantità ricevuta; Q.tà ricevuta; Quantità consegnata; Pezzi consegnati; Consegnati',
    'amount-pledged': 'Quantità promessa; Promessi; Pezzi promessi',
    'amount-contracted': 'Quantità ordinata; Q.tà ordinata; Ordinati; Acquistati',
    unit: 'Unità; U.M.; UM; Unità di misura; Confezione; Conf.; Tipo confezione',
    from: 'Donatore; Donante; Mittente; Fornitore; Da; Cedente; Donato da; Venditore; Speditore; Chi dona; Provenienza; Offerto da; Inviato da; Esportatore; Ditta; Ente donatore',
    to: 'Destinatario; Destinatario finale; Ricevente; Beneficiario; A; Cessionario; Ospedale; Consegnato a; Donato a; Acquirente; Struttura; Reparto; Struttura ricevente; Ente beneficiario; A chi; Importatore; Destinazione finale; Azienda sanitaria',
    day: 'Data; Giorno; Quando',
    'day-shipped': 'Data di spedizione; Data spedizione; Data invio; Data di partenza; Spedito il',
    'day-received':
      'Data di consegna; Data consegna; Data arrivo; Data di arrivo; Data ricezione; Ricevuto il; Consegnato il; Arrivato il',
    'day-contracted': 'Data ordine; Data contratto; Data dell’ordine',
    due: 'Arrivo previsto; Consegna prevista; Data di arrivo prevista; Data prevista; Data consegna stimata',
    terms:
      'Titolo; A che titolo; Dono o acquisto; Donazione/acquisto; Causale; Causale del trasporto; Tipo di cessione',
    stage: 'Stato; Stato consegna; Stato della consegna; Situazione; Esito; Stato spedizione; Fase',
    value:
      'Valore; Importo; Valore totale; Prezzo; Costo; Valore (€); Importo totale; Costo totale; Controvalore',
    currency: 'Valuta; Divisa',
    place: 'Luogo; Luogo di consegna; Città; Comune; Sede; Dove',
    reference:
      'Rif.; Riferimento; N. DDT; Numero DDT; N. documento; Lettera di vettura; N. ordine; N.; Bolla; N. bolla',
    note: 'Note; Osservazioni; Annotazioni; Commenti; Nota',
    source: 'Fonte; Fonti',
    url: 'Link; Indirizzo web',
  },
  es: {
    goods:
      'Artículo; Descripción; Descripción de los bienes; Mercancía; Mercadería; Producto; Material; Insumo; Insumos; Bien; Bienes; Concepto; Denominación; Tipo de insumo; Suministro; Equipo; Ítem; Qué',
    amount:
      'Cantidad; Cant.; Cant; Ctd.; Unidades; Uds.; Uds; Número; Nº de unidades; Piezas; Pzas.; Cuántos; Total unidades; Número de unidades; Cantidad total',
    'amount-shipped': 'Cantidad enviada; Cant. enviada; Unidades enviadas; Cantidad despachada',
    'amount-received':
      'Cantidad recibida; Cant. recibida; Cantidad entregada; Unidades entregadas; Recibidas',
    'amount-pledged': 'Cantidad prometida; Dosis comprometidas; Prometidas',
    'amount-contracted': 'Cantidad pedida; Cantidad comprada; Compradas; Cantidad contratada',
    unit: 'Unidad; U.M.; Unidad de medida; Presentación; Envase; Empaque',
    from: 'Donante; Remitente; Proveedor; De; Donado por; Vendedor; Expedidor; Cedente; Origen; Entregado por; Enviado por; Exportador; Quién dona; Entidad donante; Embarcador',
    to: 'Destinatario; Receptor; Beneficiario; Para; A; Consignatario; Hospital; Entregado a; Donado a; Comprador; Destinatario final; Centro; Centro receptor; Institución receptora; Importador; A quién; Entidad receptora; Establecimiento',
    day: 'Fecha; Día; Cuándo',
    'day-shipped':
      'Fecha de envío; Fecha envío; Fecha de despacho; Fecha de salida; Fecha de embarque; Enviado el',
    'day-received':
      'Fecha de entrega; Fecha entrega; Fecha de llegada; Fecha de recepción; Recibido el; Fecha de arribo',
    'day-contracted': 'Fecha de pedido; Fecha del contrato; Fecha de compra',
    terms: 'Donación o compra; Tipo de aporte; Modalidad; Tipo de contribución; Título; Régimen',
    stage: 'Estado; Estado de entrega; Situación; Etapa; Estado del envío; Estatus; Fase',
    value: 'Valor; Importe; Valor total; Precio; Costo; Coste; Monto; Valor (USD); Importe total',
    currency: 'Moneda; Divisa',
    place: 'Lugar; Lugar de entrega; Ciudad; Municipio; Localidad; Dónde; Ubicación',
    reference:
      'Ref.; Referencia; Nº de albarán; Albarán; Nº guía; Guía de remisión; Nº factura; Nº; Nº de pedido',
    note: 'Notas; Observaciones; Comentarios; Nota; Obs.',
    source: 'Fuente; Fuentes',
    url: 'Enlace; URL',
  },
  fr: {
    goods:
      'Article; Désignation; Description; Description des marchandises; Marchandise; Produit; Matériel; Bien; Libellé; Nature; Nature de la marchandise; Fourniture; Équipement; Intitulé; Type de matériel; Quoi; Intrant',
    amount:
      'Quantité; Qté; Qte; Qté.; Nbre; Nb; Nombre; Nombre de pièces; Pièces; Unités; Nb d’unités; Combien; Quantité totale; Nbre de pièces; Effectif',
    'amount-shipped': 'Quantité expédiée; Qté expédiée; Quantité envoyée; Unités envoyées',
    'amount-received': 'Quantité reçue; Qté reçue; Quantité livrée; Qté livrée; Unités livrées; Livrés',
    'amount-pledged': 'Quantité promise; Doses promises; Promis',
    'amount-contracted': 'Quantité commandée; Qté commandée; Commandés; Quantité achetée',
    unit: 'Unité; U.M.; Unité de mesure; Conditionnement; Emballage',
    from: 'Donateur; Expéditeur; Fournisseur; De; Donné par; Vendeur; Remis par; Offert par; Origine; Envoyé par; Exportateur; Cédant; Chargeur; Organisme donateur; Donneur',
    to: 'Destinataire; Bénéficiaire; Récepteur; À; Remis à; Livré à; Hôpital; Acheteur; Destinataire final; Structure; Établissement; Donné à; Importateur; Structure bénéficiaire; Service; Client; Pour; Établissement bénéficiaire; Réceptionnaire',
    day: 'Date; Jour; Quand',
    'day-shipped': 'Date d’envoi; Date d’expédition; Date de départ; Expédié le; Envoyé le',
    due: 'Arrivée prévue; Livraison prévue; Date de livraison prévue',
    'day-received': 'Date de livraison; Date d’arrivée; Date de réception; Livré le; Reçu le; Arrivé le',
    'day-contracted': 'Date de commande; Date du contrat; Commandé le',
    terms: 'Don ou achat; Type de contribution; Nature du don; Modalité; Don/achat; Titre',
    stage: 'Statut; État; État de livraison; Situation; Étape; Avancement; Statut de livraison',
    value: 'Valeur; Montant; Valeur totale; Prix; Coût; Valeur (€); Montant total; Coût total',
    currency: 'Devise; Monnaie',
    place: 'Lieu; Lieu de livraison; Ville; Commune; Localité; Où; Site',
    reference: 'Réf.; Référence; N° BL; Bon de livraison; N° de bon; N° facture; N°; N° de commande; LTA',
    note: 'Notes; Observations; Remarques; Commentaires; Remarque',
    source: 'Source; Sources',
    url: 'Lien; URL',
  },
  de: {
    goods:
      'Artikel; Bezeichnung; Beschreibung; Ware; Warenbezeichnung; Produkt; Material; Gut; Güter; Hilfsgut; Hilfsgüter; Artikelbezeichnung; Gegenstand; Warenbeschreibung; Was; Gerät; Sachspende',
    amount:
      'Menge; Anzahl; Stück; Stk.; Stk; Stückzahl; Anz.; Wie viele; Gesamtmenge; Mengenangabe; St.; Zahl; Einheiten; Anzahl Stück',
    'amount-shipped': 'Versandmenge; Versandte Menge; Gesendete Menge; Menge versandt',
    'amount-received':
      'Erhaltene Menge; Gelieferte Menge; Liefermenge; Menge geliefert; Menge erhalten; Empfangene Menge',
    'amount-pledged': 'Zugesagte Menge; Zugesagt; Versprochene Menge',
    'amount-contracted': 'Bestellmenge; Bestellte Menge; Bestellt; Gekauft',
    unit: 'Einheit; ME; Mengeneinheit; Verpackung; Gebinde; VPE',
    from: 'Spender; Absender; Lieferant; Von; Geber; Gespendet von; Verkäufer; Versender; Gegeben von; Ausführer; Exporteur; Geliefert von; Wer; Spenderin; Herkunft',
    to: 'Empfänger; Nehmer; An; Begünstigter; Krankenhaus; Klinik; Übergeben an; Geliefert an; Käufer; Warenempfänger; Abnehmer; Endempfänger; Einrichtung; Importeur; Bedarfsträger; Station; Kunde; Wem; Empfängerin; Gespendet an',
    day: 'Datum; Tag; Wann',
    'day-shipped': 'Versanddatum; Versandt am; Abgangsdatum; Datum des Versands; Absendedatum',
    'day-received':
      'Lieferdatum; Eingang; Eingangsdatum; Ankunftsdatum; Erhalten am; Geliefert am; Datum der Lieferung; Datum der Übergabe',
    'day-contracted': 'Bestelldatum; Vertragsdatum; Bestellt am',
    terms: 'Spende oder Kauf; Art der Zuwendung; Spende/Kauf; Rechtsgrund; Art der Abgabe',
    stage: 'Status; Stand; Lieferstatus; Zustand der Lieferung; Lieferstand; Phase',
    value: 'Wert; Betrag; Gesamtwert; Preis; Kosten; Wert (€); Gesamtpreis; Warenwert',
    currency: 'Währung; Whg.',
    place: 'Ort; Lieferort; Ziel; Stadt; Bestimmungsort; Zielort; Wo; Standort',
    reference:
      'Ref.; Referenz; Lieferschein; Lieferschein-Nr.; Frachtbrief; Rechnungsnr.; Nr.; Bestellnummer; Sendungsnummer; Auftragsnr.',
    note: 'Bemerkung; Bemerkungen; Anmerkung; Anmerkungen; Hinweis; Notiz; Kommentar; Notizen',
    source: 'Quelle; Quellen',
    url: 'Link; Webadresse',
  },
  zh: {
    goods:
      '物资; 物资名称; 品名; 货物名称; 名称; 产品; 产品名称; 商品名称; 货品; 物品; 物品名称; 货物; 捐赠物资; 货物描述; 品种; 商品描述; 设备名称; 物资种类',
    amount:
      '数量; 数目; 件数; 总数; 数量（件）; 总数量; 个数; 多少; 捐赠数量; 物资数量; 合计数量; 数量(个); 数额',
    'amount-shipped': '发货数量; 发出数量; 发运数量; 已发数量',
    'amount-received': '收到数量; 到货数量; 实收数量; 接收数量; 签收数量; 已收数量',
    'amount-pledged': '承诺数量; 认捐数量',
    'amount-contracted': '采购数量; 订购数量; 订货数量; 合同数量',
    unit: '单位; 计量单位; 包装; 包装单位; 包装规格',
    from: '捐赠方; 捐赠单位; 捐赠人; 捐赠者; 发货人; 发货方; 供应商; 供货方; 供货单位; 寄件人; 出口商; 卖方; 提供方; 捐助方; 赠送方; 发货单位; 来源单位',
    to: '接收方; 受赠方; 受赠单位; 接收单位; 收货人; 收货方; 收货单位; 受捐方; 受捐单位; 医院; 采购方; 买方; 进口商; 受益人; 收件人; 使用单位; 领用单位; 受援方; 接受单位; 最终用户',
    day: '日期; 时间; 时间日期',
    'day-shipped': '发货日期; 发货时间; 发运日期; 起运日期; 出发日期',
    due: '预计到货日期; 预计到达时间; 预计到货; 计划到货日期',
    'day-received': '到货日期; 到货时间; 接收日期; 收货日期; 签收日期; 送达日期; 抵达日期; 接收时间',
    'day-pledged': '承诺日期',
    'day-contracted': '合同日期; 订货日期; 采购日期; 签约日期',
    terms: '捐赠或采购; 性质; 物资性质; 来源性质; 方式; 获得方式',
    stage: '状态; 物流状态; 到货状态; 进度; 阶段; 交付状态; 运输状态; 当前状态',
    value: '金额; 价值; 总价; 总价值; 总金额; 货值; 价格; 金额（元）; 价值（万元）',
    currency: '币种; 货币; 币别',
    place: '地点; 交货地点; 城市; 收货地点; 到货地点; 地区; 所在地',
    reference: '编号; 单号; 运单号; 提单号; 序号; 发票号; 合同号; 订单号; 快递单号; 物流单号',
    note: '备注; 说明; 附注; 注释; 注',
    source: '来源; 信息来源; 出处; 资料来源',
    url: '链接; 网址; 来源链接',
  },
  pt: {
    goods: 'Artigo; Descrição; Produto; Material; Mercadoria; Item; Insumo',
    amount: 'Quantidade; Qtd.; Qtd; Qtde; Unidades; Número',
    unit: 'Unidade; Unidade de medida',
    from: 'Doador; Remetente; Fornecedor; De; Doado por; Expedidor; Vendedor',
    to: 'Destinatário; Recebedor; Beneficiário; Para; Hospital; Entregue a; Consignatário; Comprador',
    day: 'Data; Dia',
    due: 'Previsão de chegada; Data prevista de entrega; Entrega prevista',
    'day-received': 'Data de entrega; Data de chegada; Data de recebimento',
    'day-shipped': 'Data de envio; Data de expedição',
    stage: 'Estado; Situação; Status',
    value: 'Valor; Valor total; Preço',
    note: 'Observações; Notas; Obs.',
  },
  ar: {
    goods: 'الصنف; المادة; البيان; الوصف; المواد; اسم الصنف',
    amount: 'الكمية; العدد; عدد',
    unit: 'الوحدة; وحدة القياس',
    from: 'المتبرع; الجهة المانحة; المانح; المرسل; المورد; من',
    to: 'المستلم; المرسل إليه; الجهة المستفيدة; المستفيد; المستشفى; إلى',
    day: 'التاريخ',
    'day-received': 'تاريخ الاستلام; تاريخ التسليم; تاريخ الوصول',
    stage: 'الحالة',
    value: 'القيمة; المبلغ; السعر',
    note: 'ملاحظات; الملاحظات',
  },
};

/** A name that only tells a stage is of days or of amounts by its cells. */
function readAs(header: string, role: string): string | undefined {
  const named = recogniseName(header);
  if (named === undefined || 'as' in named) return named?.as;
  return role === `amount-${named.stage}` || role === `day-${named.stage}` ? role : `only ${named.stage}`;
}

describe('the usual headers of relief tables', () => {
  test.each(Object.entries(usual))('%s', (_, roles) => {
    const missed = Object.entries(roles).flatMap(([role, headers]) =>
      headers.split('; ').flatMap((header) => {
        const read = readAs(header, role);
        return read === role ? [] : [`${header}: ${role}, read as ${read}`];
      }),
    );
    expect(missed).toEqual([]);
  });
});
