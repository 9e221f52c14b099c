/**
 * Verbs of the reports with their nouns, one verb a line: `=` is a noun of action written as the verb, `@` an agent
 * noun, `~` a body, a state or a result that only comes from the verb, anything else a noun of action. What the suffix
 * rules of verb-link.ts find needs no entry.
 */
export const NOMINALISATIONS = `
abduct abduction
abuse =
accept acceptance
accuse accusation
acquire acquisition
act = @activist ~activity
adhere adherence
advance =
advise ~advice @adviser @advisor
aid =
airlift =
ally alliance @ally
ambush =
analyse analysis @analyst
annex annexation
announce announcement
apologise apology
appeal =
appear appearance
approve approval
arrest =
arrive arrival
assassinate assassination @assassin
assault =
assist assistance @assistant
attack =
attempt =
behave behaviour
believe ~belief
besiege siege
betray betrayal
blackmail =
blame =
blast =
block =
blockade =
bomb =
bombard bombardment
boycott =
breach =
build ~building
call =
campaign = @campaigner
choose choice
claim =
clash =
clear clearance
collapse =
collude collusion
combat = @combatant
command = @commander
compete competition @competitor
complain complaint
comply compliance
compromise =
concede concession
conclude conclusion
condemn condemnation
conflict =
conquer conquest @conqueror
consent =
conspire conspiracy @conspirator
contact =
control =
cooperate cooperation
coordinate coordination @coordinator
criticise criticism @critic
damage =
deal =
debate =
decide decision
declare declaration
decline =
decrease =
defeat =
defect defection @defector
defend defence defense @defender
defer deferral
defy defiance
delay =
delegate ~delegation @delegate
demand =
demonstrate demonstration @demonstrator
deny denial
depart departure
depend dependence
deploy deployment
desert desertion @deserter
destroy destruction @destroyer
detain detention @detainee
deter deterrence
deteriorate deterioration
die death
disappear disappearance
disarm disarmament
disavow disavowal
disclose disclosure
dismiss dismissal
disobey disobedience
dispatch =
displace displacement
dispute =
divide division
doubt =
enter entry
equip ~equipment
escalate escalation
escape =
escort =
evacuate evacuation @evacuee
evade evasion
exchange =
execute execution @executioner
exile =
expand expansion
expel expulsion
explode explosion
export = @exporter
expose exposure
fail failure
fight = @fighter
finance = @financier
fire =
free ~freedom
gather gathering
govern ~government @governor
grow growth
guarantee =
guard @guard
halt =
help = @helper
hijack = @hijacker
host @host
import = @importer
impose imposition
imprison imprisonment
infiltrate infiltration @infiltrator
inquire inquiry
inspect inspection @inspector
intend ~intention
intercept interception
intervene intervention
interview = @interviewer
invade invasion @invader
investigate investigation @investigator
kill @killer
launch = @launcher
leak =
lift =
loot = @looter
lose loss @loser
manoeuvre =
march = @marcher
massacre =
mediate mediation @mediator
meet meeting
mobilise mobilisation
move = movement
murder = @murderer
mutiny =
negotiate negotiation @negotiator
object objection
occupy occupation @occupier
offer =
operate operation @operator
oppose opposition @opponent
order =
oust ouster
overthrow =
patrol =
pay payment
perform performance
persecute persecution @persecutor
pledge =
plot = @plotter
press pressure
probe =
produce production @producer
promise =
propose proposal proposition
protest = @protester @protestor
provoke provocation
punish punishment
purchase =
pursue pursuit @pursuer
push =
raid = @raider
rally =
rape =
rebel rebellion @rebel
rebuke =
receive reception receipt @recipient
recover recovery
recruit recruitment @recruit @recruiter
reduce reduction
reform =
refuse refusal
reject rejection
release =
remark =
remove removal
renew renewal
repair =
reply =
report = @reporter
represent ~representation @representative
request =
rescue = @rescuer
reshuffle =
resign resignation
resist resistance
resolve ~resolution
respond response
restrain restraint
retaliate retaliation
retire retirement
retreat =
return = @returnee
reveal revelation
reverse reversal
revolt =
riot = @rioter
rise =
rule = @ruler
sanction =
seek @seeker
seize seizure
send sending @sender
serve service @servant
settle settlement @settler
shell shelling
shift =
ship shipment
shoot shooting @shooter
signal =
slaughter =
smuggle smuggling @smuggler
snipe @sniper
speak speech @speaker
split =
sponsor @sponsor sponsorship
spread =
spy @spy
stabilise stabilisation
storm storming
strike =
struggle =
submit submission
succeed ~success @successor
supply = @supplier
support = @supporter
surge =
surrender =
survive survival @survivor
suspect ~suspicion @suspect
suspend suspension
talk =
test =
threaten threat
torture = @torturer
trade = @trader
traffic trafficking @trafficker
train training @trainer @trainee
transfer =
transport = transportation
treat treatment
try trial
use = @user
violate violation @violator
visit = @visitor
vote = @voter
vow =
warn warning
withdraw withdrawal
withhold withholding
witness @witness
wound ~wound
`;
