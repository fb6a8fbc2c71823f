import { folded } from '../names/folded.js';

/** What a column of a table about need may hold. */
export type NeedColumn =
  | 'site'
  | 'ward'
  | 'severity'
  | 'beds'
  | 'occupied'
  | 'role'
  | 'on-duty'
  | 'item'
  | 'date'
  | 'due'
  | 'by'
  | 'quantity'
  | 'requested'
  | 'unit'
  | 'confidence'
  | 'cases'
  | 'admissions'
  | 'asker'
  | 'note';

// Without case and accents; Chinese is found wherever it stands. What is narrower stands before what is wider.
const words: readonly (readonly [NeedColumn, string])[] = [
  [
    'severity',
    'severity|acuity|gravita|severita|gravedad|severidad|gravite|severite|schwere\\w*|schweregrad|gravidade|严重程度|病情|分级|الشده|درجه الخطوره|الخطوره',
  ],
  [
    'occupied',
    'occupied|occupied beds|patients|patient|in use|occupat[io]|posti occupati|letti occupati|pazienti|ocupadas?|camas ocupadas|pacientes|occupes|lits occupes|belegt\\w*|patienten|占用|占用床位|已占|在院人数|患者数|مشغوله|الاسره المشغوله|المرضى|عدد المرضى',
  ],
  [
    'on-duty',
    'on duty|on duty per day|staff on duty|on shift|headcount|staff|number of staff|in servizio|in turno|presenti|personale|addetti|en turno|de turno|personal|en service|effectif|effectifs|im dienst|anzahl personal|在岗|在岗人数|每日在岗|人数|当班|المناوبون|عدد العاملين|في الخدمه',
  ],
  [
    'role',
    'role|staff role|job|profession|ruolo|qualifica|mansione|figura|rol|puesto|cargo|funcion|fonction|metier|rolle|beruf|岗位|角色|职务|人员类别|الوظيفه|الدور',
  ],
  [
    'beds',
    'beds|bed|bed count|posti letto|letti|posti|camas|plazas|lits|betten|leitos|床位|床位数|الاسره|عدد الاسره',
  ],
  [
    'ward',
    'ward|unit name|department|dept|reparto|unita operativa|servicio|planta|sala|service|station|abteilung|病区|科室|病房|部门|القسم|الجناح',
  ],
  [
    'admissions',
    'admissions|new admissions|hospital admissions|hospitalised|hospitalized|ricoveri|nuovi ricoveri|ricoverati|ingresos|hospitalizaciones|admissions hospitalieres|hospitalisations|aufnahmen|einweisungen|入院|新增入院|入院人数|حالات الدخول|الدخول',
  ],
  [
    'cases',
    'cases|new cases|confirmed|confirmed cases|casi|nuovi casi|nuovi positivi|casos|casos nuevos|nuevos casos|cas|nouveaux cas|falle|neue falle|病例|新增病例|确诊|新增确诊|الحالات|حالات جديده',
  ],
  [
    'confidence',
    'confidence|probability|chance|probabilita|fiducia|confianza|probabilidad|confiance|probabilite|wahrscheinlichkeit|可信度|概率|الاحتمال|الثقه',
  ],
  [
    'due',
    'due|eta|expected|arrival|expected arrival|arrivo|arrivo previsto|previsto|llegada|llegada prevista|arrivee|arrivee prevue|ankunft|erwartet|预计到达|到货日期|预计|الوصول|موعد الوصول',
  ],
  [
    'by',
    'by|needed by|required by|deadline|entro|entro il|serve entro|para cuando|fecha limite|necesario para|pour le|avant le|date limite|bis|bis wann|benotigt bis|需要日期|截止日期|期限|مطلوب قبل|قبل',
  ],
  [
    'requested',
    'requested|needed|quantity requested|quantity needed|required|need|request|qty needed|qty requested|richiest[oaie]|quantita richiesta|fabbisogno|serve|servono|necessari[oaie]?|solicitad[oa]s?|cantidad solicitada|cantidad necesaria|necesidad|necesari[oa]s?|demande|quantite demandee|besoin|besoins|bedarf|benotigt|需求|需求数量|需求量|所需数量|申请数量|الكميه المطلوبه|المطلوب|الاحتياج',
  ],
  [
    'date',
    'date|day|count date|counted on|data|giorno|data conteggio|data inventario|fecha|dia|fecha de recuento|fecha de inventario|jour|date inventaire|datum|tag|日期|盘点日期|清点日期|时间|التاريخ|تاريخ|تاريخ الجرد|اليوم',
  ],
  [
    'unit',
    'unit|units|uom|unit of measure|pack|u m|um|unita|unita di misura|confezione|unidad|unidad de medida|presentacion|unite|conditionnement|einheit|单位|计量单位|包装|规格|الوحده|وحده القياس',
  ],
  [
    'quantity',
    'quantity|qty|stock|on hand|in stock|count|counted|amount|pieces|pcs|balance|quantita|qta|q ta|giacenza|scorta|scorte|conteggio|pezzi|cantidad|cant|existencias|recuento|inventario|piezas|quantite|qte|inventaire|menge|bestand|anzahl|estoque|quantidade|数量|库存|库存数量|现有|盘点数|件数|结存|الكميه|العدد|المخزون|الرصيد|كميه',
  ],
  [
    'site',
    'site|hospital|facility|location|place|warehouse|sede|ospedale|struttura|presidio|luogo|centro|hospital name|hospital|instalacion|lugar|etablissement|hopital|lieu|standort|krankenhaus|einrichtung|klinik|医院|机构|单位名称|医院名称|地点|网点|المستشفى|المنشاه|الموقع|المكان',
  ],
  [
    'item',
    'item|product|article|goods|description|supply|supplies|material|articolo|prodotto|materiale|descrizione|bene|dispositivo|articulo|producto|descripcion|insumo|produit|designation|materiel|artikel|produkt|bezeichnung|物资|品名|名称|物品|产品|物资名称|商品|الصنف|الماده|المنتج|البيان|المواد|اسم الصنف',
  ],
  [
    'asker',
    'asked by|asker|from|contact|requested by|richiedente|chiesto da|solicitante|demandeur|anforderer|申请人|联系人|مقدم الطلب',
  ],
  [
    'note',
    'notes?|remarks?|comments?|osservazioni|commenti|notas?|observaciones|remarques?|bemerkung\\w*|备注|说明|ملاحظات',
  ],
];

const patterns = words.map(([column, all]): readonly [NeedColumn, RegExp] => [
  column,
  new RegExp(`^(?:${all})$`, 'u'),
]);

const perDay = / (?:(?:per|a|each) day|al giorno|(?:por|al) dia|par jour|(?:pro|am) tag)$/;

/** What a name of a column says that it holds, whole: "posti letto", 床位数. */
export function columnOf(name: string): NeedColumn | undefined {
  const plain = folded(name)
    .replaceAll(/[_\n.:：*'’()（）/#-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(perDay, '');
  // With the Arabic article or without it.
  const bare = plain.replaceAll(/(?<!\p{L})ال/gu, '');
  return patterns.find(([, pattern]) => pattern.test(plain) || pattern.test(bare))?.[0];
}
