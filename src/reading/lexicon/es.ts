import { eventNouns, nounsAhead } from './event-nouns.js';
import type { Lexicon } from './lexicon.js';
import { separable } from './separable.js';

export const es: Lexicon = {
  language: 'es',
  goods: {
    mask: 'mascarilla|mascarillas|cubrebocas|tapabocas|barbijo*|nasobuco*|mascarilla* quirurgica*|cubreboca|mascarilla* desechable*',
    respirator:
      'respirador n95|respiradores n95|ffp2|ffp3|n95|kn95|mascarilla* ffp2|mascarilla* n95|mascarilla* kn95|mascarilla* ffp3|cubrebocas kn95|cubrebocas n95|barbijos n95',
    test: 'test|tests|prueba*|prueba* rapida*|kit* de prueba*|kit* de diagnostico|test* rapido*|hisopo*|reactivo*|prueba* pcr|prueba* diagnostica*|kit* diagnostico*|prueba* de antigeno*|tiras reactivas|prueba* de embarazo|cartucho* de prueba|prueba* serologica*|kits pcr|pruebas moleculares',
    ventilator:
      'ventilador*|respirador|respiradores|ventilador* mecanico*|respirador* artificial*|ventilador* pulmonar*|maquina* de respiracion|cascos cpap|equipo* cpap',
    suit: 'traje* de proteccion|traje* protector*|traje|trajes|mono|monos|buzo|buzos|mameluco*|overol*|cubrezapato*|gorro* quirurgico*|cofia*|cubrebota*|traje* impermeable*|traje* de bioseguridad|traje* tyvek|calza* desechable*|botas de hule',
    'protective-equipment': 'equipo* de proteccion|epi|epis|epp|material de proteccion',
    gown: 'bata|batas|delantal*',
    glove: 'guante|guantes',
    thermometer:
      'termometro*|termometro* infrarrojo*|camara* termica*|escaner* termico*|pistola* de temperatura',
    monitor: 'monitor|monitores',
    concentrator: 'concentrador*|concentrador* de oxigeno',
    vaccine: 'vacuna|vacunas|vacuna* contra*|biologico*|dosis pediatricas|dosis de refuerzo',
    medicine:
      'medicamento*|medicina|medicinas|farmaco*|antibiotico*|insulina|suero|sueros|vial|viales|ampolla*|comprimido*|pastilla*|analgesico*|antiviral*|tratamiento*|antirretroviral*|antipaludico*|morfina|suero antiofidico|inmunoglobulina*|surfactante|amoxicilina|paracetamol|anestesico*|tableta*|jarabe*|antidoto*|anticonceptivo*|colirio*|vitamina*|pluma* de insulina|antipiretico*|ibuprofeno|aspirina|capsula*|antitoxina*|antiofidico*|suero antialacranico|pomada*|ungueento*|corticoide*|sedante*|heparina|oxitocina|penicilina|quimioterapia|oncologicos|antihipertensivo*|insulinas|antituberculoso*|antiparasitario*|desparasitante*|soluciones intravenosas|solucion salina|soluciones salinas|solucion fisiologica|bolsas de suero|productos farmaceuticos|albendazol|ivermectina|adrenalina|artesunato|inhalador*|micronutrientes',
    syringe:
      'jeringa|jeringas|jeringuilla*|aguja|agujas|canula*|jeringa* prellenada*|jeringa* de insulina|equipos de venoclisis',
    kit: 'kit|kits|botiquin*|estuche*|kit* de higiene|kit* de aseo|kit* de parto|kit* de dignidad|kit* de primeros auxilios|maletin* medico*|maletin* de primeros auxilios|kit* quirurgico*|mochila* medica*|kit* de limpieza|kit* de emergencia',
    salts: 'sales de rehidratacion|suero oral|sales',
    dressing: 'aposito*|venda|vendas|vendaje*|gasa|gasas',
    tourniquet: 'torniquete*',
    generator: 'generador*|grupo* electrogeno*|planta* electrica*|motogenerador*',
    ambulance:
      'ambulancia*|ambulancia* medicalizada*|moto ambulancia*|unidad* de soporte vital|ambulancia* fluvial*|lancha* ambulancia',
    'field-hospital':
      'hospital* de campana|hospital* movil*|clinica* movil*|hospital* inflable*|unidad* movil* de salud|hospital* modular*|unidad* medica* movil*|hospital* ambulante*|buque hospital|puesto medico avanzado|puestos medicos avanzados|quirofano movil|quirofanos moviles',
    bed: 'cama|camas|camilla*|incubadora*|silla* de ruedas|catre*|cuna* termica*|cama* hospitalaria*|cama* clinica*|cama* de uci|servocuna*|cunas',
    oxygen:
      'oxigeno|bombona* de oxigeno|cilindro* de oxigeno|bombona*|cilindro*|balon* de oxigeno|tanque* de oxigeno|tubo* de oxigeno|oxigeno liquido|oxigeno medicinal|balones de oxigeno|isotanque* de oxigeno',
    blood:
      'sangre|plasma|bolsa* de sangre|plaqueta*|hemoderivado*|globulos rojos|concentrados de hematies|hemocomponentes|unidades de sangre|paquetes globulares',
    shelter:
      'tienda* de campana|manta|mantas|colchon*|lona|lonas|carpa|carpas|mosquitero*|frazada*|toldo*|bidon*|estufa*',
    food: 'alimento*|racion*|leche en polvo|leche|agua embotellada|viveres|canasta* de viveres|agua potable|agua',
    device:
      'dispositivo*|aparato*|desfibrilador*|escaner|ecografo*|bomba* de infusion|equipo|equipos|maquina*|planta* generadora* de oxigeno|planta* de oxigeno|planta* generadora*|bomba* fumigadora*|bomba*|equipo* de rayos x|oximetro*|pulsioximetro*|microscopio*|autoclave*|mamografo*|tomografo*|rayos x|mesa* quirurgica*|mesa* de operaciones|glucometro*|tensiometro*|estetoscopio*|centrifuga*|electrocardiografo*|maquina* de dialisis|maquina* de hemodialisis|maquina* de anestesia|panel* solar*|bolsa* para cadaveres|bolsas mortuorias|muleta*|audifono*|ferula*|dron|drones|computadora*|laptop|laptops|letrina*|tinaco*|cisterna*|tanque* de agua|aspirador*|nebulizador*|resonador*|ultrasonido*|esterilizador*|laboratorio movil|laboratorios moviles|panales|toallas sanitarias|jabon|jabones|motobomba*|bano* portatil*|lampara* cialitica*|monitor* fetal*|cateter*',
    supplies:
      'material sanitario|material medico|suministros|suministros medicos|insumos|insumos medicos|ayuda medica|ayuda humanitaria|material|ayuda|productos sanitarios|articulos de primera necesidad|bienes de primera necesidad|insumos sanitarios|insumos hospitalarios|ayuda alimentaria|ayuda de emergencia|material de curacion|equipo medico quirurgico|bienes de ayuda humanitaria|enseres|material hospitalario|material de socorro|equipamiento medico|equipamiento sanitario|dispositivos medicos|insumos de emergencia|materiales medicos|suministros sanitarios',
    freight: 'flete|transporte aereo',
    load: 'carga|cargamento|envio|lote|conjunto|total del envio',
    team: 'equipo medico|equipos medicos|brigada*',
    medics: 'medico|medicos|sanitario*',
    vehicle: 'helicoptero*|motocicleta*|todoterreno*',
    eyewear:
      'gafas|gafas de proteccion|pantalla* facial*|careta*|protector* facial*|lentes de proteccion|visor facial|visores faciales|lentes protectores|googles',
    disinfectant:
      'desinfectante|desinfectantes|gel|gel hidroalcoholico|hidrogel|alcohol en gel|alcohol gel|gel antibacterial|gel desinfectante|cloro|lejia|hipoclorito|antiseptic*|amonio cuaternario|alcohol isopropilico|toallitas desinfectantes',
    water:
      'potabilizadora*|purificador*|purificador* de agua|filtro* de agua|filtro* para agua|pastilla* potabilizadora*|pastillas de cloro|tabletas de cloro|tabletas potabilizadoras|planta* potabilizadora*|planta* de tratamiento de agua|desalinizadora*|planta* de purificacion|planta* purificadora*|tabletas purificadoras|sobres potabilizadores',
    cold: 'nevera*|congelador*|refrigerador*|camara* frigorifica*|caja* termica*|termo* para vacunas|cuarto* frio*|cava* de vacunas|frigorifico*|refrigeradora*|ultracongelador*|contenedor* refrigerado*|camion* refrigerado*|heladera*|termos para vacunas|camara* fria*|equipo* de cadena de frio',
  },
  units:
    'dosis|caja|cajas|par|pares|vial|viales|juego|juegos|pale|pales|palet|palets|carton|cartones|paquete*|sobre|sobres|frasco*|botella*|ampolla*|rollo*|bolsa*|pieza*|unidad|unidades|contenedor*|lote|lotes',
  weights: 't|tonelada*|kg|kilo|kilos|kilogramo*|litro|litros',
  counted: {
    cases: 'caso|casos|contagio*|infectado*|positivo|positivos',
    deaths: 'muerte|muertes|muerto|muertos|fallecido*|fallecimiento*|victimas mortales',
    people:
      'persona|personas|paciente*|nino|ninos|nina|ninas|mujer|mujeres|refugiado*|habitante*|herido*|familia|familias|enfermera*|trabajador*|voluntario*|desplazado*|vecino|vecinos|menores|damnificado*|ciudadano*|afectado*|empleado*|soldado*|hogares|victimas|sobrevivientes|visitantes|expertos|estudiantes|alumnos|maestros|embarazadas|recien nacidos|bebes|migrantes|usuarios|particulares|socio|socios|voluntari*|donante*|conductor*|integrantes|miembros',
    hospitals: 'hospital|hospitales|clinica*|centro* de salud|ambulatorio*',
    flights: 'vuelo|vuelos|avion|aviones',
    countries: 'pais|paises|nacion|naciones',
    posts: 'tuit|tuits|mensajes|publicaciones',
    vehicles: 'camion|camiones|vehiculo*|furgoneta*|barco|barcos|tren|trenes',
    time: 'ano|anos|mes|meses|semana|semanas|dia|dias|hora|horas|h|minuto*|decada*|verano*|invierno*|noche*|temporada*|siglo*|turno*',
    degrees: 'grados|°c|° c|ºc|º c',
    other:
      'entrega|entregas|envios|provincia*|region|regiones|municipio*|zona|zonas|km|kilometro*|vez|veces|puntos|empresa|empresas|escuela*|fase|fases|plazo|plazos|ong|oenegés|partida|partidas|tramo|tramos|campamento*|aldea*|barrio*|likes|seguidores|operaciones|cirugias|consultas|vacunaciones|metros|plazas|empleos|proyectos|programas|islas|ciudades|sucursales|casas|viviendas|salas|llamadas|firmas|comunidades|intervenciones|nacimientos|hectareas|puestos|localidades|atenciones',
  },
  currencies: {
    USD: 'us$|usd|$|dolar|dolares|dolares estadounidenses',
    EUR: '€|eur|euro|euros',
    GBP: '£|libra|libras',
    CNY: 'yuan|yuanes',
    MXN: 'peso|pesos|pesos mexicanos',
    PEN: 'sol|soles|s/',
    CHF: 'franco|francos',
    XXX: 'peso|pesos|quetzal|quetzales|lempira|lempiras|guarani|guaranies|bolivianos|colones|bolivares|cordobas|balboas|reales',
  },
  acts: [
    {
      words:
        'danad* durante el transporte|danad* en el transporte|danad* durante el traslado|danad* durante el viaje|danad* en el camino|perdid* durante el transporte|perdid* en el transporte|perdid* durante el traslado|perdid* durante el viaje|perdid* en el camino|averiad* durante el transporte|averiad* en el transporte|averiad* durante el traslado|averiad* durante el viaje|averiad* en el camino|rot* durante el transporte|rot* en el transporte|rot* durante el traslado|rot* durante el viaje|rot* en el camino|estropead* durante el transporte|estropead* en el transporte|estropead* durante el traslado|estropead* durante el viaje|estropead* en el camino|extraviad* durante el transporte|extraviad* en el transporte|extraviad* durante el traslado|extraviad* durante el viaje|extraviad* en el camino|destruid* durante el transporte|destruid* en el transporte|destruid* durante el traslado|destruid* durante el viaje|destruid* en el camino',
      subject: 'goods',
      stage: 'received',
      isUndone: true,
    },
    {
      words: 'sigue a la espera de|siguen a la espera de|continua a la espera de|seguimos a la espera de',
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    { words: 'visto|vistos|vistas|vimos|vieron', subject: 'to', stage: 'received', whenDenied: 'missing' },
    {
      words: 'liberad*|desaduan*|nacionalizad*|despachad* por la aduana|desbloquead*',
      subject: 'goods',
      whenDenied: 'held',
    },
    {
      words:
        'gano la licitacion|ganaron la licitacion|se adjudico la licitacion|se adjudico el contrato|se adjudico el suministro|gano el concurso|gano el contrato|resulto adjudicatari*|fue adjudicatari*',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
    },
    {
      words:
        'espera|esperan|esperamos|esperaba|esperaban|a la espera de|aguarda|aguardan|aguardaba|aguardaban|espera recibir|esperan recibir|confia en recibir',
      subject: 'to',
      stage: 'pledged',
    },
    {
      words:
        'sigue esperando|siguen esperando|seguimos esperando|continua esperando|continuan esperando|aun espera|aun esperan|todavia espera|todavia esperan|espera en vano|espera todavia|espera aun|a la espera aun de|no hay rastro|sin rastro|ni rastro|sin noticias|no se sabe nada|nada se sabe|no aparecen|no aparece|no se han visto|no se ha visto|no hemos visto|no ha visto|no han visto|nunca vio|nunca vimos|se perdieron|se perdio|extraviad*|brillan por su ausencia|brilla por su ausencia|quedo en nada|quedaron en nada|en el limbo|siguen sin llegar|sigue sin llegar|siguen sin aparecer',
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    {
      words:
        'dotad*|doto|dotaron|dota|equipo con|abastec*|equipo al|equipo a|equiparon|equipado con|equipados con|equipada con|surtio|surtieron|aprovision*',
      subject: 'from',
      stage: 'received',
      objectIs: 'to',
    },
    {
      words: 'tomo prestad*|tomaron prestad*|pidio prestad*|pidieron prestad*|tomado* prestad*',
      subject: 'to',
      stage: 'received',
      terms: 'loan',
      toIs: 'from',
    },
    {
      words:
        'retenid*|retuvo|retuvieron|retiene|varad*|bloquead*|inmovilizad*|decomis*|incaut*|detenid* en la aduana|detenid* en la frontera|parad* en la aduana|requis*|en deposito|en la aduana|siguen en el puerto|sigue en el puerto|siguen en la aduana|sigue en la aduana|permanecen en el puerto|permanece en el puerto|permanecen en la aduana|permanecen en aduana|siguen en aduana|atascad*|parad* en el puerto|detenid* en el puerto|detenid* en aduana|en aduana|trabad*|a la espera de despacho|frenad*|almacenad* en el puerto|siguen almacenad*|confisc*|paradas en el muelle|paradas en el puerto|parados en el muelle|parados en el puerto|en el muelle|retienen',
      subject: 'goods',
      stage: 'shipped',
      isHeld: true,
    },
    {
      words:
        'se autorizo el ingreso|se autorizo la entrada|autorizo el ingreso|autorizo la entrada|se permitio el ingreso|se permitio la entrada|permitio el ingreso|permitio la entrada|acepto|aceptaron|aceptado*|aceptada*|acepta|aceptan',
      subject: 'to',
      stage: 'accepted',
    },
    { words: 'fabricad*|producid*|elaborad*', subject: 'from' },
    {
      words:
        'retir*|retiro del mercado|retiro|retira|retiran|ordeno retirar|ordeno la retirada de|ordeno el retiro de|retirada|ordeno la retirada|ordeno el retiro|ordenado la retirada|ordenado el retiro|ordenaron la retirada|dispuso el retiro|dispuso la retirada|suspendio el uso de|prohibio el uso de|saco del mercado|sacaron del mercado',
      subject: 'to',
      stage: 'recalled',
    },
    {
      words:
        'rechaz*|devolvi*|devuelt*|devolver|desech*|destruy*|destruid*|tirad*|rechaza|rechazan|rechazo|devuelve|devuelven|devolvio|devolvieron|devolviendo|descart*|incinerad*|tiro|tiraron|regresad* al|regreso al proveedor|rechazar|desechar|destruir|descartar|reembarc*|tirar|botar|botaron|botad*|se nego a recibir|se negaron a recibir|se nego a aceptar|dio de baja|dado* de baja|dadas de baja|desecho|desecharon|elimin*|regresaron al proveedor|regreso al fabricante|inutilizad*|no quiso recibir|reintegr*|reenviad* al proveedor|acabaron en la basura|terminaron en la basura|a la basura|no quiso|no quisieron|reenviado*|reenviada*|reenvio|reenviaron',
      subject: 'to',
      stage: 'rejected',
      toIs: 'from',
    },
    {
      words:
        'distribu*|repart*|asign*|distribuye|distribuyen|distribuyo|distribuyeron|reparte|reparten|repartio|repartieron|asigno|asignaron|derivad*|traspas*|distribuir|repartir|asignar|derivar|traspasar|reasign*|redistribu*|se destinaron a|se destino a|canaliz*',
      subject: 'from',
      stage: 'distributed',
    },
    { words: 'ira|iran|van a|se destinaran|seran para', subject: 'goods', stage: 'distributed' },
    {
      words:
        'recib*|obtuv*|le lleg*|recibe|reciben|recibio|obtuvo|obtuvieron|consiguio|consiguieron|cuenta ya con|tuvo|incorpora|incorporo|recogio|recibir|obtener|conseguir|incorporar|ya cuenta con|cuenta con|cuenta ahora con|ahora cuenta con|dispone ya de|dispone ahora de|ya dispone de|tiene ya en su poder|tiene en su poder|en su poder|se beneficio de|se beneficio con|fue beneficiado con|fueron beneficiados con|retiro de la aduana|retiraron de la aduana|retirados de la aduana|estreno|estrena|tomo posesion de|se hizo con|recibid*|recibieron|ha recibido|han recibido|recepciono|recepcionaron|recepcionado*|tiene ahora|tienen ahora|ahora tiene|posee ahora',
      subject: 'to',
      stage: 'received',
    },
    {
      words:
        'llego|llegan|llegaron|llegado|llegada|llegadas|llegados|llegar|llega|aterriz*|arrib*|desembarc*|descarg*|entro|entraron|arribo|arribaron|aterrizo|toco tierra|ingreso|ingresaron|ingresado*|ha llegado|han llegado|arribar|aterrizar|desembarcar|ingresar|entrar|instalad*|en funcionamiento|en uso|en manos de|puesto en servicio|puestos en servicio|entro en funcionamiento|entraron en servicio',
      subject: 'goods',
      stage: 'received',
    },
    { words: 'viaj*', subject: 'goods', stage: 'shipped' },
    {
      words:
        'entreg*|trajo|trajeron|traer|traido*|suministr*|traia|traian|hizo llegar|hicieron llegar|hace llegar|hacen llegar|hara llegar|entrego|entregaron|entrega|entregan|entregado*|entregada*|entregara*|suministro|suministran|proporcion*|provey*|provist*|puso a disposicion|traslado|trasladaron|trasladado*|traera|entregar|suministrar|proporcionar|trasladar|hacer llegar|ha hecho llegar|han hecho llegar|hecho llegar|llevar|poner a disposicion|hacer entrega|hizo entrega|hicieron entrega|ha hecho entrega|facilit*|facilitar|acerco|acercaron|acerca|llevo|llevaron|llevado*|llevada*|lleva a|puso al servicio|puesto a disposicion|puestos a disposicion|puesta a disposicion|puestas a disposicion|pone a disposicion|ponen a disposicion|pusieron a disposicion|brindo|brindaron|brinda',
      subject: 'from',
      stage: 'received',
    },
    {
      words:
        'envi*|mando|manda|mandan|mandado*|mandada*|mandaron|mandara*|remit*|despach*|embarc*|salio|salieron|salido*|transport*|envia|envian|envio|enviaron|exporto|exportaron|zarpo|zarparon|partio|partieron|salen|sale|cargo|cargaron|en camino|en ruta|fletad*|despacho|despacharon|movilizo|enviar|mandar|remitir|despachar|embarcar|transportar|exportar|salir|movilizar|despego|despegaron|despegado|levo anclas|transporta|transportan|va a bordo|van a bordo|esta en camino|estan en camino|van en camino|va en camino|en transito|en vuelo|traslada|trasladan|cargad* con|viene en camino|vienen en camino',
      subject: 'from',
      stage: 'shipped',
    },
    {
      words:
        'dono|dona|donan|donar|donado*|donada*|donaron|donara*|cede|ceden|cedio|cedid*|cedieron|regal*|aport*|dio|dieron|dado|dados|dadas|obsequi*|regalo|regalaron|otorg*|da|dan|dara|ceder|cedera*|contribuyo con|aportar|regalar|obsequiar|otorgar|dar|contribuir',
      subject: 'from',
      terms: 'gift',
      called: 'donation',
    },
    {
      words:
        'comprometi*|compromet*|promet*|anunci*|ofrec*|previst*|preve*|reserv*|planific*|prometio|prometieron|promete|ofrecio|ofrecieron|ofrece|ofrecido*|ofrecida*|garantiz*|asegurad*|debe|deben|adeuda|se comprometio|comprometio|comprometieron|planea|planean|previo|tiene previsto|destinara*|comprometer|prometer|ofrecer|garantizar|destinar|apalabrad*|apalabr*|hablaron de|hablado de|hablo de|aprobo la donacion|aprobo la entrega|aprobo el envio|aprobo la cesion|autorizo la donacion|autorizo el envio|autorizo la cesion|alista|alistan|prepara|preparan|reservo|propuso|proponen|propone|apartad*|ofertad*|oferto|proyecta|contempla',
      subject: 'from',
      stage: 'pledged',
    },
    {
      words:
        'faltan|falta|faltaban|faltaba|pendiente*|esperad*|se esperan|se espera|llegaran|llegara|se aguarda|se aguardan|llegan en|arribara*|por llegar|por entregar|quedan por llegar|restan|aplaz*|pospuest*|pospuso|postergad*|postergo',
      subject: 'goods',
      stage: 'pledged',
    },
    {
      words:
        'compro|compra|compran|compraron|comprado*|comprada*|comprar|comprara*|compramos|adquir*|adquiri*|pagad* por|encarg*|contrat*|pidio y pago|pago|pagaron|paga|adquirio|adquirieron|adquiere|encargo|encargaron|importo|importaron|importado*|licit*|contrato|contrataron|alquil*|arrend*|adquirir|pagar|encargar|contratar|importar|alquilar|firmo un contrato|firmaron un contrato|suscribio un contrato|suscribieron un contrato|hizo un pedido|hicieron un pedido|realizo un pedido|formalizo la compra|adjudico|adjudicaron|adjudicad*|acordo la compra|concreto la compra|firmo un convenio|firmo un acuerdo|cerro la compra|emitio una orden de compra',
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
      called: 'purchase',
      toIs: 'from',
    },
    {
      words: 'vende|venden|vendio|vendido*|vendida*|vendieron|vender|vendera*',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
      called: 'sale',
    },
    {
      words: 'prestado*|prestada*|presto|presta|prestan|prestaron|en prestamo|prestar|prest*',
      subject: 'from',
      terms: 'loan',
    },
    {
      words:
        'pidio|pidieron|pedimos|pedido*|necesit*|solicit*|requier*|reclam*|hacen falta|hace falta|pide|piden|pidiendo|solicita|solicitan|solicito|necesita|necesitan|requiere|requieren|demanda|demandan|urge|busca|buscan|carece de|carecen de|exige|exigen|exigio|demando|hacian falta|hara falta|le faltan|les faltan',
      subject: 'to',
      isRequest: true,
      toIs: 'from',
    },
  ],
  separable: separable.es,
  nouns: eventNouns.es,
  nounsAhead: nounsAhead.es,
  noActs:
    'distribuidor*|distribuidora*|distribucion|suministros|proveedor*|comprador*|vendedor*|transportista*|transporte|donante*|donacion|donaciones|envio|mientras|dado que|de parte de|por su parte|por parte|cargo de|a cargo|reparto|prestaciones|prestacion|sale de|salida|contrato de|contratos|el contrato|un contrato|aporte|demandante|la entrega|la compra|compra de|envios|entregas',
  prepositions: {
    to: 'a|al|para|hacia|con destino a|rumbo a',
    from: 'desde|procedente* de|proveniente* de',
    by: 'por',
    at: 'en',
    of: 'de|del',
  },
  articles:
    'el|la|los|las|un|una|su|sus|firma|empresa|compania|ciudad|provincia|region|puerto|distribuidora|distribuidor|proveedor|fabricante|gobierno|de|del|hospital|aeropuerto|isla|organizacion|fundacion|laboratorio|grupo|pueblo|zona|municipio|farmaceutica|mayorista|casa|sociedad|nosotros|y|otras|mi',
  gift: 'donacion|donaciones|donativo*|regalo|regalos|gratis|gratuit*|sin coste|sin costo|a titulo gratuito',
  sale: 'compra|venta|factura|facturad*|pago|pagamos|pagaron|pagado|contrato comercial',
  loan: 'prestamo|prestado|prestada|cesion temporal',
  aid: 'ayuda|asistencia|solidaridad',
  not: 'no|nunca|ni|sin|ningun|ninguna|ninguno|jamas|tampoco|nada de|nadie',
  notNot: 'no conform*|no solo|no apto*|no solamente',
  denial: 'no es cierto|es falso|falso|falsa|mentira|desmint*|nego|niega|niegan|no es verdad|bulo|incierto',
  hedge:
    'podria|podrian|habria|habrian|seria|serian|quiza*|tal vez|espera|esperan|supuestamente|al parecer|posiblemente|ira|iran|dicen que|se dice',
  future:
    'ira|iran|sera|seran|va a|van a|enviara|enviaran|donara|donaran|entregara|entregaran|llegara|llegaran|recibira|recibiran|comprara|compraran|repartira|repartiran|distribuira|distribuiran|mandara|mandaran|traera|traeran|vendera|prestara|debe|deben|debera|deberan|deberia|deberian|debia|debian|piensa|piensan|preve|preven|tiene previsto|tienen previsto|quiere|quieren|se comprometio a|se comprometieron a|se ha comprometido a|pretende|pretenden|tendra que|tendran que|iba a|iban a|a punto de|planea|planean|espera poder|podra|podran|decidio|decidieron|ha decidido|han decidido|alista|deberia haber|tenia que|tenian que|tenia previsto|tenian previsto|estaba previsto|dispuesto a|dispuesta a|listo para|lista para|listos para|se prepara para|se preparan para|aspira a|resolvio|pretendia|pensaba|queria|tendra|tendran|dispondra|dispondran|contara con|contaran con|debieron|debio|reune fondos para|reunen fondos para|recauda fondos para|recaudan fondos para|recaudar fondos para|colecta para|campana para|intencion de',
  soon: 'la proxima semana|el proximo mes|la semana que viene|el mes que viene|la semana proxima|el mes proximo|proximamente|en los proximos dias|en las proximas semanas|pronto|en breve|en unos dias|a partir del lunes|a partir de manana|dentro de una semana|dentro de dos semanas|dentro de un mes|dentro de unos dias|en una semana|en pocos dias',
  plan: 'aprob*|autoriz*|prepar*|gestion*|alist*|anunci*|tramit*|previst*|prevé|espera*|hasta|antes de|a la espera de|propuso|acord*|decid*|aplaz*|pospus*|retras*|solicit*|negoci*|vot*|contar con|cuenta con',
  aboard: 'a bordo|en un barco|en un avion|en un camion|en un buque|en sus bodegas',
  contract:
    'segun el contrato|segun contrato|en virtud del contrato|conforme al contrato|por contrato|el contrato preve',
  say: 'dijo|dice|dicen|afirmo|afirma|anuncio|anuncia|explico|explica|aseguro|asegura|senalo|senala|declaro|declara|confirmo|confirma|informo|informa|comunico|preciso|precisa|indico|indica|sostiene|escribe|escribio|cuenta|conto|anadio|respondio|advirtio|lamento',
  according: 'segun|de acuerdo con',
  we: 'nosotros|nosotras|nos|nuestro|nuestra|hemos|pagamos|recibimos|compramos|enviamos|pedimos|necesitamos|tenemos|esperamos|mandamos|repartimos|entregamos|donamos|llevamos',
  us: 'nos|nosotros',
  self: 'la organizacion|la fundacion|la asociacion|la ong|el consorcio|la entidad|la alianza|la red',
  rest: 'restante*|resto|demas|otro|otros|otra|otras|mas|adicional*|primer*|ultim*|faltante*',
  both: 'cada|cada uno|respectivamente',
  offices:
    'union europea|union africana|comision europea|naciones unidas|ministro de salud|ministra de salud|ministerio de sanidad|ministerio de salud|ministerio de exteriores|ministerio|gobierno|cruz roja|media luna roja|proteccion civil|ejercito|hospital|ayuntamiento|aduana|aduanas|secretaria de salud|junta|comunidad autonoma|embajada|autoridades|hospitales|clinicas|centros de salud|escuelas|brigadas|albergues|centro de salud|ayuntamientos|secretaria|hospital general|hospital militar|hospital regional|municipalidad|municipalidades|alcaldia|gobernacion|prefectura|intendencia|servicio de urgencias|servicio de salud|servicios de salud|instituto|agencia|policia|bomberos|guardia civil|armada|fuerza aerea|consulado|clinica|consultorio|consultorios|posta|postas|gobierno regional|gobierno federal|gobierno local|consejeria|departamento|direccion de salud|direccion|comisaria|residencias|residencia|asilo|maternidad|banco de sangre|instituto de salud|seguridad social|provincia|municipio|municipios|diocesis|parroquia|centro medico|farmacias|secretaria de defensa|ministerio de defensa|defensa civil',
  organisations:
    'consorcio|alianza|asociacion|fundacion|fondo|cruz|roja|ministerio|universidad|hospital|instituto|agencia|compania|s.a.|s.l.|sl|sa|grupo|consejo|comite|union|comision|organizacion|red|sociedad|farma|laboratorios|laboratorio|aerolineas|banco|centro|caritas|unicef|oms|salud|solidaridad|mision|cooperativa|hermanos|jeringas|suministros|industrias|internacional|medicos|ong|farmaceutica|clinica|junta',
  titles:
    'dr|dr.|dra.|doctor|doctora|profesor|ministro|ministra|presidente|presidenta|director|directora|portavoz|secretario|secretaria|sr.|sra.|embajador|embajadora|gobernador|gobernadora|alcalde|alcaldesa|enfermera|coordinador|coordinadora|jefe|jefa|diputado|diputada',
  noNames:
    'semana santa|navidad|pascua|nochebuena|ramadan|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|el|la|los|las|un|una|y|o|pero|en|de|del|al|a|con|por|para|segun|no|se|es|su|sus|este|esta|estos|estas|ese|esa|hay|hoy|ayer|manana|ademas|tambien|como|cuando|donde|que|si|ya|junto|nota|contacto|caducan|llega|llegan|pagamos|covid-19|covid|dr|dra|sr|sra|mas|cada|todo|todos|otra|otras|otro|otros|son|fue|fueron|ha|han|eso|esto|nosotros|vosotros|hilo|ojo|gracias|ninguna|ninguno|nada|nadie|solo|aqui|alli|ahora|despues|antes|entre|sobre|sin|desde|hasta|mientras|aunque|porque|mi|tu|yo|me|nos|le|les|lo|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|mil|medio|media|veinte|treinta|cien|asimismo|igualmente|sin embargo|por su parte|luego|tras|durante|mediante|cerca|casi|unos|unas|algunos|algunas|varios|varias|muchos|muchas|ambos|ambas|finalmente|actualmente|anteriormente|entretanto|aquel|aquella|aquellos|comunicado|prensa|foto|fuente|llegaron|llego|recibe|reciben|entregan|donan|nuevo|nueva|nuevos|nuevas|once|doce|quince|permanecen|permanece|recordo|explico|siguen|sigue|compro|dono|donaron|entrego|teniamos|tampoco|quinientos|seguimos|uno|dentro',
  adjectives: {
    CHN: 'chino|china|chinos|chinas',
    USA: 'estadounidense*|norteamericano*',
    ITA: 'italiano*|italiana*',
    FRA: 'frances|francesa|franceses|francesas',
    DEU: 'aleman|alemana|alemanes|alemanas',
    ESP: 'espanol|espanola|espanoles|espanolas',
    GBR: 'britanico*|britanica*',
    RUS: 'ruso|rusa|rusos|rusas',
    TUR: 'turco|turca|turcos|turcas',
    IND: 'indio|india',
    CUB: 'cubano*|cubana*',
    UKR: 'ucraniano*|ucraniana*',
    ECU: 'ecuatoriano*|ecuatoriana*',
    MEX: 'mexicano*|mexicana*',
    PER: 'peruano*|peruana*',
    PRT: 'portugues|portuguesa',
    NLD: 'holandes|holandesa|neerlandes*',
    BEL: 'belga|belgas',
    DNK: 'danes|danesa',
    CHL: 'chileno*|chilena*',
    ARG: 'argentino*|argentina*',
    COL: 'colombiano*|colombiana*',
    BOL: 'boliviano*|boliviana*',
    BRA: 'brasileno*|brasilena*',
    VEN: 'venezolano*|venezolana*',
    HND: 'hondureno*|hondurena*',
    GTM: 'guatemalteco*|guatemalteca*',
    CRI: 'costarricense*',
    PAN: 'panameno*|panamena*',
    URY: 'uruguayo*|uruguaya*',
    PRY: 'paraguayo*|paraguaya*',
    DOM: 'dominicano*|dominicana*',
    JPN: 'japones|japonesa|japoneses',
    KOR: 'surcoreano*|surcoreana*',
    CAN: 'canadiense*',
    CHE: 'suizo|suiza|suizos',
    SWE: 'sueco|sueca|suecos',
    NOR: 'noruego*|noruega*',
    POL: 'polaco*|polaca*',
    MAR: 'marroqui*',
    ISR: 'israeli*',
  },
  identifiers:
    'articulo|articulos|art.|apartado|§|parrafo|n.º|nº|n°|num.|numero|ref.|referencia|vuelo|lote|tel.|telefono|tlf.|movil|fax|directiva|reglamento|resolucion|ley|real decreto|decreto|iso|une-en|en|nota de prensa|gtin|isin|iban|cuenta|registro|cif|nif|pagina|pag.|tabla|anexo|modelo|version|contacto|apdo.|cp|factura|expediente|licencia|covid|dia',
  quality: {
    accuracy: 'precision|exactitud|fiabilidad',
    sensitivity: 'sensibilidad',
    'defective-share': 'defectuos*|sello roto|rot*|danad*|estropead*',
    'wrong-result-share': 'resultado* erroneo*|falso* negativo*',
    'automated-share': 'bots|cuentas automatizadas',
  },
  days: {
    relative: { 0: 'hoy', 1: 'ayer|anoche', 2: 'anteayer|antes de ayer', [-1]: 'manana' },
    weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
    last: 'el pasado|pasado|el',
    next: 'proximo|el proximo|que viene',
    middleOf: 'mediados de|a mediados de',
    endOf: 'finales de|a finales de|fin de|fines de',
    month: 'mes|este mes',
  },
};
