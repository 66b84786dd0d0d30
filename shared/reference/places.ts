/**
 * Names of large places that may be said aloud in a report: nobody is found by them. Towns and regions of the United Kingdom and Ireland, and
 * countries. Written for the leak guard, which must not take "Leeds" for a name; it is no list of where Streetlight works (see
 * `local-authorities.ts` for that). Folded to plain lower case; a name of several words is joined by a hyphen.
 */
const towns = `
aberdeen aberystwyth accrington acton aldershot altrincham andover antrim arbroath armagh ashford ashton aylesbury ayr bacup ballymena banbury bangor barking
barnet barnsley barrow barry basildon basingstoke bath batley battersea bedford belfast belgravia berwick beverley bexley bicester billingham birkenhead birmingham
blackburn blackpool blyth bodmin bognor bolton bootle boro boston bournemouth bracknell bradford braintree brent brentford brentwood bridgend bridgwater bridlington
brighton bristol brixton bromley burnley burton bury caerphilly camberwell camborne cambridge camden canterbury cardiff carlisle carmarthen castleford chatham
chelmsford chelsea cheltenham chester chesterfield chichester chippenham chorley clacton cleethorpes clydebank coatbridge colchester consett corby cork coventry
crawley crewe croydon cumbernauld cwmbran dagenham darlington dartford daventry derby derry deptford dewsbury doncaster dorchester douglas dover droitwich dublin
dudley dumbarton dumfries dundee dunfermline durham ealing eastbourne eastleigh edinburgh edmonton elgin ely enfield epsom evesham exeter exmouth falkirk falmouth
fareham farnborough felixstowe finchley fleetwood folkestone fulham gainsborough galway gateshead gillingham glasgow glastonbury glossop gloucester gorton gosport
grantham gravesend greenock greenwich grimsby guildford guisborough hackney halesowen halifax hamilton hammersmith haringey harlow harrogate harrow hartlepool
harwich hastings hatfield havering hereford hexham heysham highgate hillingdon hinckley holborn holloway hounslow hove huddersfield hull huntingdon huyton hyde
ilford inverness ipswich irvine islington jarrow keighley kendal kettering kidderminster kilburn kilmarnock kingston kirkby kirkcaldy knowsley lambeth lancaster
leamington leeds leicester leigh lewes lewisham leyton leytonstone lichfield limerick lincoln lisburn liverpool livingston llandudno llanelli london londonderry
longton loughborough lowestoft ludlow luton macclesfield maidenhead maidstone manchester mansfield margate matlock merthyr merton middlesbrough middlesborough
morecambe morpeth motherwell neath nelson newbury newcastle newham newport newquay newry newton northallerton northampton northwich norwich nottingham nuneaton
oldham omagh ormskirk orpington oswestry oxford paddington paignton paisley peckham penrith penzance perth peterborough peterhead peterlee plaistow plymouth
pontefract pontypool pontypridd poole portadown portsmouth prescot preston prestwich ramsgate rawtenstall rayleigh reading redbridge redcar redditch redhill redruth
reigate rhyl richmond ripon rochdale rochester romford rotherham rothesay rugby rugeley runcorn salford salisbury saltburn sandwell scarborough scunthorpe selby
sevenoaks sheerness sheffield shrewsbury sittingbourne skegness skelmersdale sleaford slough smethwick soho solihull southall southampton southend southport
southwark stafford staines stalybridge stevenage stirling stockport stockton stoke stourbridge stranraer stratford streatham stroud sunderland surbiton sutton
swansea swindon tamworth taunton telford thanet thornaby thurrock tilbury tiverton tonbridge toxteth torquay tottenham trowbridge truro twickenham tynemouth
uxbridge wakefield wallasey wallsend walsall waltham walthamstow walworth wandsworth warrington warwick washington watford wellingborough wembley westminster
weston weymouth whitby whitehaven whitley wigan willenhall wimbledon winchester windsor wirral woking wokingham wolverhampton woolwich worcester workington worksop
worthing wrexham wythenshawe yarm yeovil york
abergavenny aberdare alloa alnwick ambleside annan ashington athlone ballymoney beeston belper berkhamsted bewdley bideford biggleswade bishopbriggs blackwood blaydon bolsover boston-spa bourne brecon bridgwater bridport brighouse brixham
brora broadstairs bromsgrove buckley budleigh buxton caernarfon caldicot calne cannock carluke castlebar cheadle chepstow chesham cirencester clitheroe coalville conwy cookstown cowes cramlington crewkerne cromer cullompton cupar dalkeith
darwen deal denbigh dereham didcot dingwall diss dolgellau dorking downpatrick drogheda dunbar dundalk dungannon dunstable egham ennis enniskillen eccles fakenham faversham felling formby forfar forres fraserburgh frome galashiels gorleston goole
grangemouth guiseley hailsham haverfordwest haverhill hawick haywards heswall hitchin holyhead honiton horsham howden hoylake hythe ilfracombe ilkeston ilkley inverurie invergordon jedburgh kilkenny kilwinning knaresborough knutsford
launceston leatherhead leith leominster lerwick letchworth letterkenny liskeard littlehampton llandrindod ludlow lurgan lytham maldon malton marlow maryport melksham merthyr midhurst milford minehead mold monmouth montrose musselburgh nairn navan
neston newbridge newmarket newtownabbey newtownards normanton northwich oakham oban okehampton otley pembroke penicuik peebles penarth pitlochry porthcawl porthmadog prestatyn prestonpans pudsey pwllheli radcliffe redfern retford rickmansworth
ripley ross royston rushden rutland ryde sandbach seaham seaford selkirk shipley shotton sidmouth sligo southwell spalding stonehaven stornoway stowmarket stranorlar strabane sudbury swadlincote tenby tewkesbury thetford thurso todmorden torquay
tralee tregaron tring troon uckfield ulverston waterford welshpool wetherby wexford wick widnes wilmslow winsford wisbech witham witney wombwell woodbridge workington wymondham`;

const regions = `
anglesey angus argyll avon bedfordshire berkshire borders buckinghamshire cambridgeshire cheshire cleveland clyde clydeside cornwall cumbria derbyshire devon dorset down dyfed
england essex fermanagh fife glamorgan gloucestershire gwent gwynedd hampshire herefordshire hertfordshire highland highlands humberside ireland kent lanarkshire
lancashire leicestershire lincolnshire lothian merseyside midlands norfolk northamptonshire northumberland northumbria nottinghamshire oxfordshire powys
scotland shropshire somerset staffordshire strathclyde suffolk surrey sussex teesside tayside thames tyneside tyrone ulster wales warwickshire wearside wessex
wiltshire worcestershire yorkshire britain uk gb europe eu county north south east west centre`;

const countries = `
afghanistan africa albania algeria america angola argentina asia australia austria bangladesh belarus belgium bolivia brazil bulgaria cameroon canada chile china
colombia congo croatia cuba cyprus czechia denmark ecuador egypt eritrea estonia ethiopia finland france gambia georgia germany ghana greece guinea hungary iceland
india indonesia iran iraq israel italy jamaica japan jordan kenya kosovo kurdistan kuwait latvia lebanon liberia libya lithuania macedonia malawi malaysia mali malta
mauritius mexico moldova mongolia montenegro morocco mozambique namibia nepal netherlands nigeria norway pakistan palestine paraguay peru philippines poland portugal
qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand togo trinidad tunisia
turkey uganda ukraine uruguay usa uzbekistan venezuela vietnam yemen zambia zimbabwe
romania polonia polska anglia angola brasil espana portugalia inglaterra londres londra londyn`;

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

export const ukTowns: ReadonlySet<string> = new Set(words(towns));
export const ukRegions: ReadonlySet<string> = new Set(words(regions));
export const countriesOfTheWorld: ReadonlySet<string> = new Set(words(countries));
