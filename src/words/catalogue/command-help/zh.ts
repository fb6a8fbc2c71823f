/** The help of the command line, by the English it is written in where the command is. Names and values stay as they are. */
export const zh: Readonly<Record<string, string>> = {
  // Commander's own words.
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  '[options]': '[选项]',
  '[command]': '[命令]',
  '{text} (default: {value})': '{text}（默认：{value}）',
  'display help for command': '显示命令的帮助',
  'output the version number': '显示版本号',
  "error: unknown option '{flag}'": '错误：未知选项“{flag}”',
  "error: unknown command '{name}'": '错误：未知命令“{name}”',
  '(Did you mean {name}?)': '（是否指 {name}？）',
  '(Did you mean one of {names}?)': '（是否指以下之一：{names}？）',
  "error: missing required argument '{name}'": '错误：缺少必填参数“{name}”',
  "error: option '{flags}' argument missing": '错误：选项“{flags}”缺少值',
  "error: required option '{flags}' not specified": '错误：未指定必填选项“{flags}”',
  "error: too many arguments for '{name}'. Expected {expected} argument but got {count}.":
    '错误：“{name}”的参数过多：应为 {expected} 个，实为 {count} 个。',
  "error: too many arguments for '{name}'. Expected {expected} arguments but got {count}.":
    '错误：“{name}”的参数过多：应为 {expected} 个，实为 {count} 个。',
  "error: option '{flags}' argument '{value}' is invalid. {reason}":
    '错误：选项“{flags}”的值“{value}”无效：{reason}',
  "error: command-argument value '{value}' is invalid for argument '{name}'. {reason}":
    '错误：参数“{name}”的值“{value}”无效：{reason}',

  // Of several commands.
  'The open record of emergency medical supplies: given or sold, any good, arrived, true.':
    '应急医疗物资的公开记录：是赠是售、质量如何、是否到达、所言是否属实。',
  'language of answers, help and errors: en, it or zh': '回答、帮助和错误信息的语言：en、it 或 zh',
  'one JSON object on stdout': '以一个 JSON 对象输出到 stdout',
  'folder of the case': '案例文件夹',
  'folder of the case; this folder if it holds one, otherwise the case that ships':
    '案例文件夹；默认为当前文件夹（若其中有案例），否则为随附案例',
  'what was known by the end of that day (YYYY-MM-DD)': '截至该日结束时所知的情况（YYYY-MM-DD）',
  'where the store and the archive are kept': '库和存档副本所在的文件夹',
  'id of a case in the store': '库中案例的 id',
  'who does it; stays in the journal': '由何人执行；留在日志中',

  // check, explain
  'Answer every question the case can be asked. Exit code 1 when a finding contradicts a statement or a part of the case could not be read, 2 when nothing of a kind could.':
    '回答可就该案例提出的所有问题。有结论与陈述相矛盾，或案例有部分内容无法读取时，退出码为 1；某类条目全部无法读取时为 2。',
  'only one of terms, quality, arrival, claim, amplification, media …':
    '只答一个问题：terms（条件）、quality（质量）、arrival（到达）、claim（说法）、amplification（放大）、media……',
  'list every finding, not only what is against and the most telling others':
    '列出全部结论，而不只是不利的结论和其余最重要的结论',
  'Print what a finding stands on, down to the sources.': '显示一条结论的依据，直至来源。',
  'id of a finding, as `waybill check` prints it': '结论的 id，即 `waybill check` 所显示的',
  'the same, as an option': '同上，以选项形式给出',

  // new, import, export, archive, merge, blank
  'Begin a case: a folder with a description and an empty table for each kind of entry.':
    '新建案例：一个文件夹，内含说明和各类条目的空表格。',
  'folder of the case, which is made': '案例文件夹，将予创建',
  'what the case is called': '案例标题',
  'its first day (YYYY-MM-DD)': '案例的第一天（YYYY-MM-DD）',
  'its last day; left out while the story goes on': '案例的最后一天；事件未结束时不填',
  'what its sources are written in: decides whether 1.234 is a thousand':
    '来源所用的语言：决定 1.234 是否为一千多',
  'what it is about': '案例的内容提要',
  'Take a case into a store. Entries edited in the page since, or not readable in the files, stay as they are.':
    '将案例导入库。此后在页面上修改过的条目，以及文件中无法读取的条目，保持不变。',
  'folder of the case, or a zip file of it': '案例文件夹，或其 zip 文件',
  'say what would be done, and do nothing': '只说明将做什么，不实际执行',
  'remove the entries of the store that the case no longer has': '移除库中有而案例中已没有的条目',
  'Write a case out of a store as a folder of plain files, or as a zip file of them.':
    '将库中的案例导出为普通文件的文件夹，或其 zip 文件。',
  'folder to write, or a file ending in .zip': '要写入的文件夹，或以 .zip 结尾的文件',
  'Keep a copy of a source in the case folder, under its SHA-256.':
    '在案例文件夹中保存来源的副本，以其 SHA-256 命名。',
  'source the file is a copy of': '该文件是哪一来源的副本',
  'the file': '文件',
  'Make two parties, places, products, consignments or lots one; one undo takes it back.':
    '将两个当事方、地点、产品、货物或批次合并为一；撤销一次即可恢复。',
  'party, place, product, consignment, lot':
    'party（当事方）、place（地点）、product（产品）、consignment（货物）、lot（批次）',
  'id of the entry that stays': '保留的条目的 id',
  'id of the other: all that names it names the first from then on':
    '另一条目的 id：原来引用它的，此后都引用前者',
  'fields whose value is taken from the one that goes': '取用被合并条目的值的字段',
  'Take what an entry said out of the record for ever: the journal keeps digests, who and why.':
    '将一个条目所说的内容从记录中永久移除：日志只保留哈希值、何人及为何。',
  'kind of the entry, such as party': '条目的种类，如 party',
  'id of the entry; it stays, so the name must not be in it': '条目的 id；它会保留，因此不得含有姓名',
  'on what ground; stays in the journal': '理由；留在日志中',
  'what the entry says now stays; only what it said before goes': '保留条目现在的内容，只移除以前的内容',
  'do it without asking': '不经询问直接执行',

  // serve, backup, restore, rebuild, verify
  'Serve the page and the API until ended. Prints the address when ready.':
    '提供页面和 API 服务，直至结束。就绪时显示地址。',
  'folder of a case to take in; what was entered in the page since stays':
    '要导入的案例文件夹；此后在页面上录入的内容保留',
  'port to listen on; 0 takes a free one': '监听端口；0 表示任取一个空闲端口',
  'address to listen on; beyond this machine only with a token': '监听地址；若要供其他机器访问，须设访问令牌',
  'access token every request must carry; better given as WAYBILL_TOKEN':
    '每个请求都须携带的访问令牌；最好用 WAYBILL_TOKEN 给出',
  'most bytes of posts one job takes; or WAYBILL_POSTS_LIMIT (default: 4 GiB)':
    '一项任务最多接受多少字节的帖子；也可用 WAYBILL_POSTS_LIMIT（默认：4 GiB）',
  'Write the whole journal of a store into one file. A server that has the data folder open must be ended first (with DATABASE_URL it may run). Documents, which are copies of sources and posts, are copied where --documents says, and published dossiers where --dossiers says.':
    '将库的全部日志写入一个文件。若有服务器正在使用该数据文件夹，须先将其结束（使用 DATABASE_URL 时可继续运行）。文档，即来源和帖子的副本，复制到 --documents 所指的文件夹，已发布的卷宗复制到 --dossiers 所指的文件夹。',
  'file to write; it must not be there yet': '要写入的文件；不得已经存在',
  'folder that gets the documents it lacks; several backups may share it':
    '存放文档的文件夹，只补所缺；多个备份可以共用',
  'Fill a new store from a backup, or not at all.': '用备份填充一个新库：要么完整，要么不做。',
  'what `waybill backup` wrote': '`waybill backup` 写出的文件',
  'folder that gets the published dossiers it lacks; several backups may share it':
    '补入所缺已发布卷宗的文件夹；可供多次备份共用',
  'folder that the backup put dossiers into': '备份时存放卷宗的文件夹',
  'folder that the backup put documents into': '备份时存放文档的文件夹',
  'Empty the tables of a store and fill them from its journal.': '清空库的数据表，并根据日志重新填充。',
  'Walk the journal of a store from its beginning and read every document. Exit code 1 where one is not what was written. Of a dossier, which needs nothing but itself, hold every file, proof and signature against what was published.':
    '从头核对库的日志，并读取每个文档。有任何一项与当初写入的不符，退出码为 1。若给出卷宗，则只凭卷宗本身，将其中每个文件、证明和签名与发布时核对。',
  'an end of the journal as it was printed before; it must still be there':
    '以前显示过的日志末尾；它必须仍在其中',
  'a published dossier, folder or zip file; without it the store':
    '已发布的卷宗，文件夹或 zip 文件；不给则核对库',
  'a dossier of before, whose journal this one must contain': '较早的卷宗，其日志须包含在本卷宗的日志中',
  'a public key named elsewhere, of the publisher or a witness; may be given again':
    '在别处公布的公钥，属发布者或见证方；可多次给出',
  'certificates (PEM) of authorities whose time stamps are trusted': '受信任的时间戳机构的证书（PEM）',
  'of a dossier: print what was found as JSON': '针对卷宗：以 JSON 输出核验结果',
  'Print the public key of the editions of a store, to be named where readers trust you. It is made with the first edition, or here.':
    '显示库中各期的公钥，请公布在读者信任的地方。公钥在发布第一期时生成，或在此生成。',
  'put the key aside and make another': '将密钥另存，并生成新的密钥',

  // conform
  'May it leave, may it enter? Release, hold or refuse by the rules of the day. Exit code 1 unless released.':
    '能否出口，能否进口？按当日规则放行、暂扣或拒绝。未获放行时退出码为 1。',
  'a dossier (FILE.yaml), or the id of a consignment of the case': '卷宗（FILE.yaml），或案例中一票货物的 id',
  'the day it leaves and enters, where the dossier gives none (YYYY-MM-DD)':
    '出口和进口的日期，用于卷宗未给出时（YYYY-MM-DD）',
  'of a consignment: as it was known that day': '用于一票货物：以该日所知为准',
  'registers as CSV: register, asOf, number, name, law, model, from, until':
    '名录（CSV）：register, asOf, number, name, law, model, from, until',
  'the documents to have in hand at both ends: with --product, --from, --to, --on':
    '两端所需单证的清单：与 --product、--from、--to、--on 合用',
  'is this one document plausible? a YAML file of what it says': '这份单证可信吗？给出写有其内容的 YAML 文件',
  'what the rules call the goods, such as ffp_respirator': '该货物在规则中的名称，如 ffp_respirator',
  'where the goods leave, such as CN': '货物的出口国，如 CN',
  'where they enter, such as IT': '货物的进口国，如 IT',
  'how many, for the heading of the checklist': '数量，用于清单标题',
  'the checklist as a page to print': '将清单输出为可打印的网页',

  // read, table
  'What an article says of supplies: numbers, days and statements, each with the words it comes from.':
    '找出文章对物资的说法：数字、日期和陈述，各附其所依据的原文。',
  'an article: plain text, HTML, EML, MHTML, DOCX or PDF': '文章：纯文本、HTML、EML、MHTML、DOCX 或 PDF',
  'of the article: en, it, es, fr, de or zh (guessed)':
    '文章的语言：en、it、es、fr、de 或 zh（默认由程序识别）',
  'the day it was published (the day it gives itself)': '发布日期（默认为文章自身所示日期）',
  'Take in a table of shipments as people keep them. Columns are recognised and shown; what can be read two ways is asked.':
    '导入日常使用的货物表格。程序识别各列并予显示；可作两种理解之处会询问。',
  'a table of shipments: CSV with any separator, or XLSX': '货物表格：任意分隔符的 CSV，或 XLSX',
  'the case it goes into': '要导入的案例',
  'say what would be written, and write nothing': '只说明将写入什么，不实际写入',
  'what a column holds: "Quantità=amount"; may be given again': '某列的含义："数量=amount"；可重复给出',
  'gift, sale, loan, unknown, or a stage such as received; of a note also none-came, or none':
    '某词的含义：gift（赠与）、sale（出售）、loan（借用）、unknown（未知），或阶段，如 received（已收到）；备注还可为 none-came（一件未到）或 "none"（无含义）',
  'a name that is this entry of the case: "Cina=china-gov"': '与案例中某条目相同的名称："中国=china-gov"',
  'of a workbook: the sheet with the shipments': '工作簿中货物所在的工作表',
  'the line that names the columns': '列名所在的行',
  'what the table is written in (the language of the case)': '表格所用的语言（默认为案例的语言）',
  'comma or point': '小数点的写法：comma（逗号）或 point（句点）',
  'day-first or month-first': '日期的顺序：day-first（日在前）或 month-first（月在前）',
  'what goods all rows are about, where no column says it': '没有列说明时，所有行的货物',
  'who gave or sold them, where no column says it': '没有列说明时，赠与方或出售方',
  'who got them, where no column says it': '没有列说明时，接收方',
  'what they are counted in, where no column says it': '没有列说明时，计数单位',
  'pledged, contracted, shipped, received …, where no column says it':
    '没有列说明时，阶段：pledged（已承诺）、contracted（已签约）、shipped（已发运）、received（已收到）……',
  'gift, sale, loan or mixed, where no column says it (unknown)':
    '没有列说明时，条件：gift（赠与）、sale（出售）、loan（借用）或 mixed（混合）（默认为未知）',
  'of values that do not say it: EUR': '未注明币种的金额的币种：EUR',
  'the source of the case the table is; or, for a new one:': '该表格在案例中的来源；若为新来源，则给出：',
  'of the new source (the name of the file)': '新来源的标题（默认为文件名）',
  'who published the table': '表格的发布者',
  'the day from which the public could know it': '公众可得知它的起始日期',
  'where it is': '它的网址',
  'lines that are no shipments, parted by commas': '不是货物的行，以逗号分隔',
  'take rows that the case holds already': '案例中已有的行也导入',

  // ledger, gate, events
  'What captured events say of a consignment, beside what people said: where its lots are, and how many reached each stage. Exit code 1 if events and record differ.':
    '已采集的事件对一票货物的说明，与各方所述并列：各批次在何处，到达各环节的数量。事件与记录不一致时退出码为 1。',
  'May goods take off: consignee, paperwork, certificates; of gifts also stated need and shelf life on arrival. Exit code 1 unless all are answered yes.':
    '货物能否起运：收货人、随货单证、证书；捐赠还包括已提出的需求、到达时的有效期。除非全部为“是”，否则退出码为 1。',
  'a consignment by its id': '一票货物的 id',
  'take the delivery of this id back: it is counted nowhere, and stays to be read':
    '撤回此编号的收货：不再计入任何数目，仍可查阅',
  'Goods that whoever got them sent on: from where to where, by whom, how many came; and what is where. With --to goods are sent on, with --arrived they came.':
    '收到物资后的转发：从何处到何处、由谁发出、到达多少，以及物资所在地。用 --to 转发物资，用 --arrived 记录到达。',
  'with --to: where the goods are, by name, id or GLN': '与 --to 同用：物资所在地的名称、编号或 GLN',
  'send goods on to there; refused where there are not as many': '将物资转发到该处；数量不足时拒绝',
  'of what was sent on under this id some came': '该编号的转发有物资到达',
  'with --to and --arrived: a lot and how many (L-7=400), or a carton by its number':
    '与 --to 和 --arrived 同用：批号及数量（L-7=400），或纸箱编号',
  'with --to and --arrived: a day or a moment with its zone; now if left out':
    '与 --to 和 --arrived 同用：日期，或带时区的时刻；省略则为现在',
  'with --to and --arrived: what is to be known of it': '与 --to 和 --arrived 同用：需要说明的事',
  'take back that goods were sent on under this id, and all that came of it':
    '撤回该编号的转发及其后的收货记录',
  'with --to, --arrived and --take-back: who sends, received, takes it back':
    '与 --to、--arrived 和 --take-back 同用：发出、收货或撤回的人',
  'with --take-back: why': '与 --take-back 同用：原因',
  'with --take-back: who takes it back': '与 --take-back 同用：撤回人',
  'Proof of deliveries: who received what, where and when, what was refused and why, photos and signature.':
    '交货凭证：谁在何时何地收到了什么，拒收了什么及原因，照片和签名。',
  'How many of the goods reached each stage from pledge to ward, who says so, and what is missing. Exit code 1 if a gap asks for a reason.':
    '到达从承诺到病房各环节的数量、说明者，以及缺少多少。有差额需要说明原因时退出码为 1。',
  'a consignment by its id; every one if left out': '一票货物的 id；省略则为全部',
  'of every consignment: only those that this party sent': '在全部货物中：仅该方发出的',
  // capture, hash, trace
  'The event hash (CBV 2.0, 8.9) of each event, in their order. Exit code 1 if one is not as the standard asks.':
    '按顺序给出每个事件的事件哈希（CBV 2.0，8.9）。如有事件不符合标准，退出码为 1。',
  'EPCIS documents, JSON or XML': 'EPCIS 文件，JSON 或 XML',
  'what is hashed, instead of the hash': '显示被哈希的文本而非哈希值',
  'EPCIS documents, JSON or XML, of EPCIS 1.0 to 2.0': 'EPCIS 1.0 至 2.0 的文件，JSON 或 XML',
  'Keep events of goods on their way, each once however often it is sent. Exit code 1 if some were refused.':
    '记录货物运输事件，无论发送多少次都只保存一次。如有事件被拒收，退出码为 1。',
  'send them to a server instead, such as http://127.0.0.1:4242/epcis':
    '改为发送到服务器，如 http://127.0.0.1:4242/epcis',
  'keep what is right of a file in which something is wrong': '文件有误时仍保存其中正确的部分',
  'who captured them': '由谁记录',
  'a lot by its name, or an EPC as URN, link or label: "(01)…(10)…"':
    '批次名称，或以 URN、链接或标签 "(01)…(10)…" 表示的 EPC',
  'Where a lot or a thing is, what is in it, what it was made of, and all that a recall must reach.':
    '批次或物品在何处、内含什么、由什么制成，以及召回须通知的一切。',
  'as it was then: a day (to its end, UTC), or a day and time with its zone':
    '当时的情形：日期（至该日结束，UTC），或带时区的日期和时间',
  'as it was believed then: without what was only said or corrected later':
    '当时所知的情形：不含之后才说明或更正的内容',
  'by the events of these files instead of what was captured': '依据这些文件中的事件，而非已记录的事件',

  // sscc
  'Issue numbers for the cartons or pallets of a shipment, and print their labels. A number is never issued twice.':
    '为一票货物的包装箱或托盘编号，并打印标签。号码绝不重复。',
  'how many, up to 1000': '数量，最多 1000',
  'your GS1 company prefix; without one the numbers are none of GS1':
    '您的 GS1 厂商识别代码；不填则不是 GS1 号码',
  'first digit of the SSCC; two stores under one prefix each take their own':
    'SSCC 的第一位（扩展位）；共用一个识别代码的两个数据库须各用一位',
  'what is in each, as it is to be printed': '每件内装何物，按原样打印',
  'the lot that is in each, by its id or its number': '每件内装的批次，用其编号或批号',
  'PDF of the labels to write; it must not be there yet': '要写入的标签 PDF；该文件不得已存在',
  'a6, one label on a page, or a4, four': 'a6（每页一张标签）或 a4（每页四张）',
  'who issues them': '由谁编号',

  // recall
  'with start: the case that tells of the lot, where no event does':
    '与 start 合用：没有事件时，记有该批次的案例',
  'start, status, answer, withdraw, close or letter':
    'start（启动）、status（进度）、answer（答复）、withdraw（撤回）、close（关闭）或 letter（信函）',
  'the lot or the recall; for answer then the site, what is said of it and how many; for withdraw the line':
    '批次或召回；answer 之后为地点、情况和数量；withdraw 之后为记录编号',
  'Call a lot back: every site, a letter for each, what they answer, and what is not accounted for.':
    '召回批次：每个地点、给各处的信函、各处的答复以及去向不明的数量。',
  'why it is called back, or closed': '召回或关闭的原因',
  'who says it (the user of this machine)': '由谁说明（默认为本机用户）',
  'the day an answer speaks of, or a recall that was kept on paper was started (today)':
    '答复所说的日期，或纸面记录的召回开始的日期（今天）',
  'of pieces that were passed on: to which site': '已转交的货物：转给哪个地点',
  'why pieces are missing, or what else is to be known': '缺失的原因，或其他说明',
  'of a delivery note: tells two equal answers of one day apart': '送货单号：用以区分同日的两条相同答复',
  'the lot on what came back; another one is refused': '退回货物上的批次；其他批次不予接受',
  'a folder for a file of each letter, or a file whose name ends in .pdf for all of them':
    '存放每封信的文件夹，或以 .pdf 结尾的文件名，收录全部信件',
  'with start: the day by which sites are to answer, as the letters will say it':
    '用于 start：各地点须在此日期前答复，信中会写明',

  // people
  'Enter who may sign in, and what they may. The server that has the store open must be ended.':
    '登记谁可以登录、可以做什么。须先结束正在使用该数据的服务器。',
  'list, add, role, password, token, revoke or remove':
    'list（列出）、add（登记）、role（角色）、password（密码）、token（令牌）、revoke（收回）或 remove（移除）',
  'of the person': '人员的姓名',
  'viewer, recorder, inspector, coordinator, editor or admin; several with commas; `none` takes them away':
    'viewer（查看者）、recorder（记录员）、inspector（检验员）、coordinator（协调员）、editor（编辑）或 admin（管理员）；多个以逗号分隔；`none` 则全部撤销',
  'the roles are for this case only': '角色仅限于此案例',
  'with token and revoke: what the device is called': '用于 token 和 revoke：设备的名称',

  // sample
  'How many to take from a lot, with how many bad to accept it, and what that risks.':
    '从一批中抽取多少件、不合格品不超过多少即接收，以及由此带来的风险。',
  'pieces in the lot': '批量（件）',
  'lots in a series: acceptance quality limit, a plan of ISO 2859-1':
    '连续批：接收质量限（AQL），采用 ISO 2859-1 的方案',
  'with --aql: S-1, S-2, S-3, S-4, I, II or III (II)':
    '与 --aql 合用：检验水平 S-1、S-2、S-3、S-4、I、II 或 III（默认 II）',
  'with --aql: normal, tightened or reduced (normal)':
    '与 --aql 合用：normal（正常）、tightened（加严）或 reduced（放宽）（默认 normal）',
  'a lot that comes once: limiting quality (LQ), the share of bad pieces it must not have':
    '孤立批：极限质量（LQ），即该批次不得达到的不合格品率',
  'with --limiting-quality: consumer’s risk, how often it may get through (0.1)':
    '与 --limiting-quality 合用：使用方风险，即这样的批被接收的概率（默认 0.1）',
  'with --limiting-quality: acceptance number (Ac), bad pieces in the sample up to which the lot passes (0)':
    '与 --limiting-quality 合用：接收数（Ac），样本中不合格品不超过此数即接收（默认 0）',
  'instead of --accept: producer’s risk quality, one that should get through':
    '代替 --accept：生产方风险质量，即应予接收的质量',
  'with --acceptable-quality: producer’s risk, how often it may be refused (0.05)':
    '与 --acceptable-quality 合用：生产方风险，即这样的批被拒收的概率（默认 0.05）',
  'a double or multiple plan, each sample as n/Ac/Re: "125/3/7 125/8/9"':
    '二次或多次抽样方案，各次抽样写作 n/Ac/Re："125/3/7 125/8/9"',
  'piece by piece, between --acceptable-quality and --limiting-quality':
    '逐件检验（序贯），介于 --acceptable-quality 与 --limiting-quality 之间',
  'by measured values, between the same two': '计量抽样，介于同样两个质量之间',
  'with --variables: known or unknown (unknown)':
    '与 --variables 合用：标准差 known（已知）或 unknown（未知）（默认 unknown）',
  'bad pieces found in the sample: what that says of the lot': '样本中发现的不合格品数：由此可知该批次如何',
  'with --found (0.95)': '与 --found 合用：置信水平（默认 0.95）',
  'the curve: how often a lot of each quality gets through': '抽检特性曲线：各种质量的批被接收的概率',
  'give the plan to this lot of a case': '将方案用于案例中的这一批次',
  'with --give-to: the folder of the case': '与 --give-to 合用：案例文件夹',
  'with --give-to: who gives it': '与 --give-to 合用：由何人确定',
  'with --give-to (today)': '与 --give-to 合用：日期（默认今天）',
  'with --give-to: what the plan is called (P-1, P-2 …)': '与 --give-to 合用：方案的名称（P-1、P-2……）',
  'with --give-to': '与 --give-to 合用：备注',
  'with --give-to: the class of defects, where each has a plan':
    '与 --give-to 合用：缺陷类别（各类分别有方案时）',
  'with --give-to: the lot was turned away before': '与 --give-to 合用：该批次曾被拒收，现再次提交',
  'with --give-to: inspection was discontinued, and the supplier has put it right':
    '与 --give-to 合用：检验曾暂停，供方已改进',
  'with --give-to and --variables: what the values are held against':
    '与 --give-to 和 --variables 合用：测量值所比对的限值',
  'with --limit: lower or upper': '与 --limit 合用：lower（下限）或 upper（上限）',
  'with --sigma known': '与 --sigma known 合用：标准差的值',

  // inspect
  'Hold a test report against a product standard, or two standards against each other. Exit code 1 unless it passes.':
    '将检测报告与产品标准对照，或将两个标准相互对照。未通过时退出码为 1。',
  "a laboratory's report (YAML)": '实验室的检测报告（YAML）',
  'a class of a standard, such as "EN 149 FFP2"': '标准中的一个级别，如 "EN 149 FFP2"',
  'two of them: is what meets the first good enough for the second?': '两个级别：符合前者的是否也满足后者？',
  'the day whose edition is meant (otherwise that of the report); with --plan the day of the inspection (otherwise today)':
    '以哪一日有效的版本为准（默认为报告日期）；与 --plan 合用时为检验日期（默认今天）',
  'instead of a report: where this lot of a case is, and what is proposed for it':
    '代替报告：案例中这一批次的状态，以及建议如何处置',
  'instead of a report: every lot of a case, where it is and what comes next':
    '代替报告：案例中的所有批次、各自状态及下一步',
  'with --lot or --lots: the folder of the case': '与 --lot 或 --lots 合用：案例文件夹',
  'with --lot or --lots: as it was known that day': '与 --lot 或 --lots 合用：以该日所知为准',
  'with --lot: enter the result of this plan of the lot': '与 --lot 合用：录入该批次此方案的检验结果',
  'with --plan; of a double plan one number for each sample: "125 125"':
    '与 --plan 合用：检验件数；二次方案每次抽样一个数："125 125"',
  'with --inspected: bad pieces, one number for each sample':
    '与 --inspected 合用：不合格品数，每次抽样一个数',
  'with --plan by measured values': '与计量方案的 --plan 合用：均值',
  'with --mean: their standard deviation': '与 --mean 合用：测量值的标准差',
  'with --plan: production runs at a steady rate': '与 --plan 合用：生产稳定',
  'with --plan: the authority wants reduced inspection': '与 --plan 合用：主管部门要求放宽检验',
  'with --plan: who inspected': '与 --plan 合用：检验人',
  'with --plan: what the sample is called (S-1, S-2 …)': '与 --plan 合用：样本的名称（S-1、S-2……）',
  'with --plan': '与 --plan 合用：备注',

  // evaluate
  'Say what a test kit can do, and whether that is enough for its intended use.':
    '评价检测试剂盒的性能，以及是否满足其预期用途。',
  'table of results (CSV or XLSX), one row a kit: reference, result, days since onset, lot, kit':
    '结果表格（CSV 或 XLSX），每个试剂盒一行：参考结果、试剂结果、发病后天数、批次、试剂盒',
  'infected, found': '感染者中检出的人数（真阳性）',
  'infected, missed': '感染者中漏检的人数（假阴性）',
  'not infected, alarmed': '未感染者中误报的人数（假阳性）',
  'not infected, cleared': '未感染者中排除的人数（真阴性）',
  'of the intervals and of the decision': '区间和判定的置信水平',
  'wilson, clopper-pearson, jeffreys, agresti-coull or mid-p':
    'wilson、clopper-pearson、jeffreys、agresti-coull 或 mid-p',
  'hold it against a target of data/kit-targets.yaml, such as antigen-who':
    '与 data/kit-targets.yaml 中的目标对照，如 antigen-who',
  'what a result is worth where that share is infected, such as 0.01':
    '感染比例为此数时结果的预测值，如 0.01',
  'in a file of several kits, the one that is meant': '文件含多种试剂盒时，要评价的一种',
  'the column with the answer of the reference method': '参考方法结果所在的列',
  'the column with the answer of the kit': '试剂盒结果所在的列',
  'the column with the days since the first symptoms': '发病后天数所在的列',
  "the column with the kit's lot": '试剂盒批次所在的列',
  'the column with the name of the kit': '试剂盒名称所在的列',
  'of a workbook: the sheet with the results': '工作簿中结果所在的工作表',
  'what else means positive, parted by commas: "1,P"': '其他表示阳性的写法，以逗号分隔："1,P"',
  'what else means negative: "2,-"': '其他表示阴性的写法："2,-"',
  'attach the evaluation to this lot of a case': '将评价附于案例中的这一批次',
  'with --attach-to: the folder of the case': '与 --attach-to 合用：案例文件夹',
  'with --attach-to: who evaluated': '与 --attach-to 合用：评价人',
  'with --attach-to (today)': '与 --attach-to 合用：日期（默认今天）',
  'with --attach-to: what it is called (E-1, E-2 …)': '与 --attach-to 合用：评价的名称（E-1、E-2……）',
  'with --attach-to: the laboratory or hospital where it was done':
    '与 --attach-to 合用：进行评价的实验室或医院',
  'with --attach-to: what told the infected from the others: RT-PCR':
    '与 --attach-to 合用：区分感染者与其他人的参考方法，如 RT-PCR',
  'with --attach-to': '与 --attach-to 合用：备注',

  // amplify
  'Find accounts that share the same objects at the same time more often than chance.':
    '找出同时共享相同内容的次数超出偶然的账号。',
  'posts: CSV, TSV, JSON, JSONL, Parquet or XLSX, plain, .gz or .zst; also a zip or a folder of them':
    '帖子：CSV、TSV、JSON、JSONL、Parquet 或 XLSX，可为 .gz 或 .zst 压缩；也可为其 zip 或文件夹',
  'hashtag, url, domain, repost, reply, mention, text, near-text, image, or the name of a column':
    '所共享的内容：hashtag、url、domain、repost、reply、mention、text、near-text、image，或列名',
  'in a file of no known layout: the column of the account': '文件格式不属已知时：账号所在的列',
  'likewise, of the time': '同上，时间所在的列',
  'likewise, of what is shared; --by then says what to look for in it':
    '同上，共享内容所在的列；此时 --by 说明要从中找什么',
  'likewise, of the id of the post, if there is one': '同上，帖子 id 所在的列（如有）',
  'text or names: whether that column is a text, or names without # and @':
    'text 或 names：该列是文字，还是不带 # 和 @ 的名称',
  'dmy, mdy or ymd: the order of day, month and year, where the file does not tell':
    'dmy、mdy 或 ymd：日（d）、月（m）、年（y）的顺序，用于文件未说明时',
  'of times that do not say theirs or call it ambiguously: Europe/Rome, +02:00':
    '未注明时区或时区名有歧义的时间的时区：Europe/Rome、+02:00',
  'of a workbook: the sheet with the posts': '工作簿中帖子所在的工作表',
  'of a text that is not UTF-8: windows-1252, gb18030 (GBK), shift_jis …':
    '非 UTF-8 文本的编码：windows-1252、gb18030（GBK）、shift_jis……',
  'the file holds all that its accounts posted in its time, not only one hashtag of theirs':
    '文件含有其账号在该时段发布的全部帖子，而不只是某一话题标签的帖子',
  'print the pairs of posts of two accounts side by side, and count nothing':
    '并排显示两个账号的成对帖子，不作统计',
  'with --between: how many of them, the closest first': '与 --between 合用：显示多少对，相隔最短的在前',
  'say what the file is taken for and show its first rows, and count nothing':
    '说明文件被识别为何种格式并显示前几行，不作统计',
  'how far apart two posts of a pair may be': '一对帖子之间最长的时间',
  'leave out accounts with fewer posts in pairs': '略去成对帖子少于此数的账号',
  'default, or cooRTweet to get what CooRTweet 2.1.3 gives':
    'default，或 cooRTweet（与 CooRTweet 2.1.3 的结果一致）',
  'default mode: false discovery rate, the share of kept edges that chance may explain':
    'default 模式：误报率，即保留的边中可能出于偶然的比例',
  'cooRTweet mode: flag the edges with more than this quantile': 'cooRTweet 模式：标出权重高于此分位数的边',
  'near-text: how much of two texts must be the same': 'near-text：两段文字至少有多少相同',
  'image: how many bits of two image hashes may differ': 'image：两个图像哈希值最多可相差多少位',
  'write edges, accounts, objects, groups, network files and a summary there':
    '将边、账号、共享内容、群组、网络文件和摘要写入此文件夹',
  'what the run may take; posts that do not fit go to disk (350 MB is the least it can do with)':
    '运行可占用的内存；放不下的帖子写到磁盘（至少须 350 MB）',
  'threads that read and count; all cores, up to four, unless said':
    '读取和统计的线程数；未指定时使用全部核心，最多四个',
  'the summary as one JSON object on stdout': '以一个 JSON 对象将摘要输出到 stdout',
  'keep two consignments apart: they are named as one no more': '将两票货物视为不同：不再提示可能是同一票',
  'take that back': '撤销这一决定',
  'Shipments that may be one and the same, told of in two reports, and why.':
    '可能是同一票的货物（两处报道分别提到），以及理由。',
  'folder of a case, which is taken into the store first, or the id of one in it':
    '案例文件夹（先收入存储），或存储中案例的编号',
  'Freeze findings as they are and write their dossier: a folder that can be read and checked without this program.':
    '将结论按现状定稿并写出卷宗：无需本程序即可阅读和核查的文件夹。',
  'where to put the dossier, besides the store; must be empty or not there':
    '除存储之外卷宗的存放位置；须为空或尚不存在',
  'ids of findings, parted by commas': '结论的编号，以逗号分隔',
  'every finding of one of terms, quality, arrival, claim, amplification, media …':
    '某一问题的全部结论：terms、quality、arrival、claim、amplification、media……',
  'every finding': '全部结论',
  'who publishes; the editor of the case unless said': '发布人；未指明时为案例的编者',
  'why it says otherwise than an edition before it': '为何与之前的版本不同',
  'where the folder will stand on the web': '文件夹将来在网上的地址',
  'authority that stamps the dossier with the time (RFC 3161); or WAYBILL_TIME_STAMP':
    '为卷宗加盖时间戳的机构（RFC 3161）；或用 WAYBILL_TIME_STAMP',

  // scan
  'the bar codes of one label, as the scanner gave them': '一张标签的条码，按扫描器给出的原样',
  'Read a label: product, lot, expiry. Where a scanner may have lost a separator, every reading is shown. Exit code 1 unless it is read as it stands.':
    '读取标签：产品、批号、有效期。若扫描器可能丢失分隔符，列出所有读法。未能按原样读出时退出码为 1。',
  'pictures of one label (JPEG, PNG): their bar codes': '同一标签的图片（JPEG、PNG）：读取其中的条码',
  'the bar codes of one label, a line each': '一张标签的条码，每行一个',
  'today, for the century of a year of two digits': '今天的日期，用于判断两位年份的世纪',

  // packing
  'packing lists: XLSX, or CSV with any separator': '装箱单：XLSX，或任意分隔符的 CSV',
  'Read packing lists: goods, lots, expiries, pieces, and everything that was assumed. What can be read two ways is asked. Exit code 1 while something is asked or wrong.':
    '读取装箱单：货物、批号、有效期、件数以及所有假定。可作两种读法的内容会提问。仍有待确认或有误之处时退出码为 1。',
  'hidden rows: take or leave (leave)': '隐藏行：take（采用）或 leave（略去），默认 leave',
  'of a workbook: only these sheets': '工作簿：仅读取这些工作表',
  'JSON on stdout: one object, or a list of them for several files':
    '以 JSON 输出到 stdout：一个对象，多个文件则为列表',
  'The waybill of a shipment, to go with the goods: who, where, what, and a code for each lot.':
    '一票货物的运单，随货同行：收发双方、去向、货物，以及每个批号的条码。',
  'id of a shipment of the case': '案例中一票货物的编号',
  'PDF to write; it must not be there yet': '要写入的 PDF；该文件须尚不存在',
  'where others reach your server; the QR code leads there': '他人访问您的服务器所用的网址；二维码指向该处',
  // need
  'beds, staff, rates, counts, boxes, messages, sites and items, by the names of its files':
    '床位、人员、用量标准、清点、箱数、消息、地点和物品，按文件名识别（beds、staff、rates、counts、boxes、messages、sites、items）',
  'What is needed: pieces a day of each item at each site, how fast things go, days of cover, and what people ask for. Nobody who asked is named. Exit code 1 where something was refused.':
    '需要什么：各地点每种物品每天的件数、消耗快慢、保障天数，以及人们的申请。不写出申请人是谁。有内容未采用时退出码为 1。',
  'the day that counts are old or ahead of (default: today)':
    '据以判断清点新旧或是否在未来的日期（默认：今天）',
  // allocate
  'sites with what they use and have, and lots (JSON)': '各机构的用量与库存，以及批次（JSON）',
  'Who gets what: the fewest days of cover are made most, then the next fewest, in whole packs. Exit code 1 where something of the problem is left out.':
    '谁得到什么：先使最少的保障天数尽量多，再依次使其次者尽量多，按整包分配。问题中有内容被略去时退出码为 1。',
  'after which the best plan so far is shown': '多少秒后显示迄今最好的计划',
  'every wish of a giver is one that need not be kept': '捐赠者的意愿一律可不遵从',
  // route
  'orders, vehicles and the ways between places (JSON, Solomon or VRPLIB)':
    '订单、车辆和地点之间的路程（JSON、Solomon 或 VRPLIB）',
  'Which vehicle serves whom and when, with the least driving. Ctrl-C shows the best plan so far. Exit code 1 where an order is left out.':
    '哪辆车何时送达谁，行驶最少。按 Ctrl-C 显示迄今最好的方案。有订单未列入时退出码为 1。',
  'after which the best routes so far are shown': '多少秒后显示迄今最好的路线',
  'what chance begins with': '随机数的种子',
  // plan
  'wards, packs, vehicles and minutes between places (JSON)': '病区、包数、车辆和地点之间的分钟数（JSON）',
  'Who gets what and when, sharing out and routes planned together, beside one after the other. Ctrl-C shows the best plan so far. Exit code 1 where a ward that runs out gets nothing.':
    '谁在何时得到什么：分配与路线一并规划，并与先分配后安排路线相比较。按 Ctrl-C 显示迄今最好的方案。有病区将断货却未分到物资时退出码为 1。',

  // quote
  'a file with the words as they were quoted': '一个文件，内容是被引用的字词',
  'what was said: plain text, HTML, EML, MHTML, DOCX or PDF':
    '当时所说的话：纯文本、HTML、EML、MHTML、DOCX 或 PDF',
  'A quotation against its source: verbatim, shortened, altered, joined, of another speaker or day, or not there. What was left out is shown, and whether that turns what was said.':
    '把引文与来源对照：逐字相符、有删节、有改动、拼接而成、说话人或日期有误，或来源中没有。显示略去的内容，以及它是否改变了原意。',
  'who is said to have said it': '引文所称的说话人',
  'the day it is said to have been said': '引文所称的说话日期',
  'a translation of the source that somebody entered': '某人录入的来源译文',
  'the plan that is being driven, as --json gave it; with --changes the rest of that day':
    '正在执行的计划（--json 的输出）；与 --changes 一起规划当天余下部分',
  'what has happened since: vehicles, wards, packs of the store (JSON)':
    '此后发生的变更：车辆、病区、仓库包数（JSON）',

  // media
  'the film to be examined': '待检查的视频',
  'films that may be its originals': '可能是原片的视频',
  examine: 'examine',
  'A film against what may be its originals: of which original and second each stretch is, whether it was mirrored, cropped or re-timed, and whether the sound is the original’s. What cannot be told is said.':
    '把视频与可能的原片对照：每一段出自哪个原片的第几秒，是否经过镜像、裁剪或变速，声音是否为原片的声音。无法判断之处也会说明。',
  'sounds that may have been laid over it, such as an anthem': '可能被叠加上去的声音，例如某首国歌',
};
