import type { Translated } from '../books.js';

export const refusals = {
  'refusal.ActivityUnusable':
    'Indique los minutos o el dinero, en números enteros, de un día que ya pasó. Lo que escribió se conserva.',
  'refusal.ActsAlone':
    'Alguien depende solo de usted para sus trámites. Invite primero a otra persona que pueda actuar por ella y vuelva a pedirlo.',
  'refusal.AlreadyEnrolled':
    'Usted ya está inscrito. Cambie allí sus licencias o su semana; no se cambió nada.',
  'refusal.AlreadyFiled':
    'Esto ya se presentó. Presentarlo otra vez perjudicaría lo primero. No se cambió nada.',
  'refusal.AlreadyJoined': 'Usted ya participa. Abra su caso para seguir donde estaba.',
  'refusal.AlreadyLeft': 'Usted ya dejó esta campaña. Su expediente sigue siendo suyo.',
  'refusal.AlreadyMember':
    'Usted ya tiene esta función en la organización. El enlace sigue abierto para otra persona.',
  'refusal.AlreadyOnList': 'Usted ya está en la lista. No se cambió nada.',
  'refusal.AlreadyRegistered': 'Esta persona ya fue registrada o invitada aquí. No se cambió nada.',
  'refusal.AlternativeMissing': 'Escriba qué se ofreció en su lugar.',
  'refusal.AnswerEmpty': 'Pegue lo que respondió el organismo o el número que dio. No se cambió nada.',
  'refusal.AnswerTooLong':
    'Es demasiado largo. Pegue solo la parte que confirma el lugar; no se cambió nada.',
  'refusal.ApprovalExpired':
    'Esta solicitud tiene más de una semana. Vuelva a pedirla para que se revise de nuevo.',
  'refusal.ApprovalNeedsAnother': 'Otro miembro debe aprobarlo. Su solicitud se conserva y espera.',
  'refusal.ApprovalNotOpen': 'Esta solicitud ya no espera aprobación. No se cambió nada.',
  'refusal.ApprovalOutdated':
    'Se cambió después de la solicitud o de la aprobación. Revíselo otra vez y vuelva a pedirlo.',
  'refusal.AttestationMissing': 'Confirme la declaración que está sobre su nombre.',
  'refusal.AttestationNeeded':
    'Confirme que usted puede hacer esto por la persona. Todavía no se cambió nada.',
  'refusal.AuthorizationDoesNotCover':
    'El permiso nombra a otra persona. La persona puede firmar uno que nombre a este profesional.',
  'refusal.AuthorizationExpired': 'El permiso venció. La persona puede firmar uno nuevo.',
  'refusal.AuthorizationIncomplete':
    'El permiso no está completo, así que no vale. Complete lo que falta y fírmelo otra vez.',
  'refusal.AuthorizationMissing':
    'La persona todavía no ha firmado el permiso para esto. Es una página y una firma.',
  'refusal.AuthorizationRevoked': 'La persona retiró este permiso.',
  'refusal.BlankLeft':
    'Todavía hay un espacio en blanco en el texto. Complételo o quítelo. Lo que escribió se conserva.',
  'refusal.BlanksLeft':
    'La carta todavía tiene espacios en blanco. Complételos o quítelos. Lo que escribió se conserva.',
  'refusal.BlanksOpen': 'Todavía falta algo que solo usted sabe de esta persona.',
  'refusal.BodyTakesSignups':
    'El organismo lleva su propia lista de oradores. Apúntese allí como se indica y pegue aquí su respuesta.',
  'refusal.CallClosedByAppeal': 'Con este plan, la apelación presentada cerró la posibilidad de la llamada.',
  'refusal.CallExists': 'Ya hay una llamada prevista sobre este caso. No se cambió nada.',
  'refusal.CallInFuture': 'No puede ser después de este momento. Revise la fecha y la hora.',
  'refusal.CallMinutesWrong': 'Indique cuántos minutos enteros duró.',
  'refusal.CallMoveNotAllowed':
    'Eso no se puede hacer con esta llamada en su estado actual. No se cambió nada.',
  'refusal.CallNotDated': 'Indique qué día y a qué hora fue la llamada.',
  'refusal.CallReferenceMissing':
    'Falta la referencia del plan. Está en el aviso; sin ella el revisor no encuentra el caso.',
  'refusal.CallWindowOver': 'El plazo para pedir esta llamada terminó.',
  'refusal.CallWindowPast': 'Uno de los horarios ya pasó.',
  'refusal.CallWindowTooShort':
    'Uno de los horarios es demasiado corto o no termina el mismo día en que empieza.',
  'refusal.CallWindowsOverlap': 'Los dos horarios se solapan, así que son uno. Dé otro.',
  'refusal.CallWindowsTwo': 'Dé dos horarios distintos en los que se pueda llamar al profesional.',
  'refusal.CampaignCannotStop':
    'Esta campaña no está en marcha, así que no se puede detener. No se cambió nada.',
  'refusal.CampaignFieldFixed': 'Esto ya no puede cambiar: se invitó a personas con ello.',
  'refusal.CampaignMoveNotAllowed':
    'Eso no se puede hacer con esta campaña en su estado actual. No se cambió nada.',
  'refusal.CampaignNotOpen':
    'Esta campaña no está abierta ahora. Lo suyo sigue siendo suyo y sus plazos corren.',
  'refusal.CampaignNotReady':
    'Esta campaña no está lista. Vea lo que falta en su página de preparación. No se cambió nada.',
  'refusal.CampaignNotRunning':
    'La campaña no está en marcha, así que no se reparte nada. Cada quien conserva lo que tiene.',
  'refusal.CampaignOver': 'Esta campaña terminó y se conserva como estaba.',
  'refusal.CapacityBelowLoad':
    'Usted tiene más cartas sin terminar que eso. Devuelva algunas o mantenga el número por ahora. No se cambió nada.',
  'refusal.CapacityOutOfRange':
    'Indique un número entero de cartas por semana, dentro de lo que dice la página.',
  'refusal.CaseAlreadyExists':
    'Esta negativa ya está registrada. Abra el caso que tiene; una negativa es un caso.',
  'refusal.CaseNotReady':
    'Este caso no puede avanzar ahora: está en pausa, cerrado o en revisión. Lo que escribió se conserva.',
  'refusal.CaseFactsMissing':
    'El caso todavía no dice qué se negó o quién lo negó. La persona lo ve. Lo que usted escribió queda guardado.',
  'refusal.CaseOver': 'Este caso está cerrado o su tiempo terminó. No se cambió nada.',
  'refusal.ChallengeFailed':
    'La comprobación contra robots no se superó. Cargue la página otra vez e inténtelo de nuevo.',
  'refusal.CheckInUnknown': 'Este enlace ya no pregunta nada. Use el correo más reciente o inicie sesión.',
  'refusal.ChoiceUnusable':
    'Nombre exactamente a tantos oradores como lugares se pierden, todos con un sí dado. No se cambió nada.',
  'refusal.ClinicianDecidesAlone':
    'Solo el profesional nombrado en la carta decide sobre ella y la firma. Lo que usted preparó se conserva.',
  'refusal.ClinicianNameMissing': 'Escriba el nombre del profesional.',
  'refusal.ClockNeverGoesBack': 'Lo que pasó, pasó: elija un momento posterior.',
  'refusal.CodesFixed':
    'Los códigos quedan como están impresos en el aviso y no se cambian aquí. Si uno parece erróneo, pregunte al proveedor.',
  'refusal.CommentAlreadyMade':
    'Ya hay un comentario sobre este expediente y cada persona hace uno. Se conserva; no se cambió nada.',
  'refusal.CommentWindowExists': 'Este expediente ya está registrado aquí. No se cambió nada.',
  'refusal.CompetitionWordsHeld':
    'Esto habla de precios, tarifas o de actuar en conjunto. Se le guarda y no se muestra a otros.',
  'refusal.ConsentMissing':
    'Falta su acuerdo para esto. No se hizo nada sin él; puede darlo en sus consentimientos.',
  'refusal.CounselChecklistIncomplete': 'La lista todavía no está completa.',
  'refusal.CounselChecklistMissing':
    'Los profesionales son competidores. Primero un abogado revisa la lista y firma con su nombre y estado.',
  'refusal.CounselChecklistOld':
    'Lo que leyó el abogado cambió o es demasiado antiguo. Haga que lo lea de nuevo; lo firmado queda.',
  'refusal.DecisionDateInFuture': 'La fecha de la decisión es posterior a hoy. Revísela.',
  'refusal.DecisionDateMissing':
    'Agregue la fecha impresa en la decisión. Desde ella se cuenta el próximo plazo.',
  'refusal.DeclineReasonMissing':
    'Diga en pocas palabras por qué no, para preguntar después a la persona adecuada.',
  'refusal.DocketMissing':
    'Los comentarios pertenecen a un número de expediente. Cópielo del aviso; lo que escribió se conserva.',
  'refusal.DocumentChanged': 'Se cambió después de que usted lo leyó. Léalo otra vez y después firme.',
  'refusal.DocumentNotRead': 'Abra el documento y léalo hasta el final antes de firmar.',
  'refusal.DoneAlone': 'Usted nos dijo que ya lo presentó. Si quiere presentarlo otra vez, indíquelo.',
  'refusal.DraftChangedElsewhere':
    'Otra ventana suya cambió este formulario o lo envió. No se sobrescribió nada. Elija con qué texto continuar.',
  'refusal.DraftTooLong':
    'Es demasiado largo para guardarlo mientras escribe. Sigue en esta página. Envíelo o acórtelo.',
  'refusal.DutyNotProposed':
    'Nada de lo que sabemos de este caso apunta a ello. Responda primero las preguntas sobre el aviso.',
  'refusal.EditionExists': 'Este mes ya tiene su edición. No se cambió nada.',
  'refusal.EndsParentsRight':
    'Con esta fecha la persona es mayor de edad. Revise el año; si es correcto, indique que termina el derecho de los padres.',
  'refusal.ErasureUnderWay': 'Esto ya se pidió y está en espera. Todavía puede cancelarlo.',
  'refusal.ExhibitUnusable':
    'Uno de los documentos no puede ir en el paquete. Ponga otro archivo en su lugar o envíelo aparte.',
  'refusal.ExpiryNotAllowed': 'El último día debe ser hoy o después, y no demasiado lejano. Elija otro.',
  'refusal.ExportUnderWay': 'Ya se está haciendo una copia. Llegará un correo cuando esté lista.',
  'refusal.FactChanged':
    'Este dato dice otra cosa desde que usted abrió la página. No se guardó nada. Compárelo como está ahora.',
  'refusal.FactNotMended':
    'Esta versión todavía dice aquello de lo que se avisó. No cambió nada. Responda cuando funcione una posterior.',
  'refusal.FactReportClosed': 'Este aviso ya tiene respuesta. No cambió nada.',
  'refusal.FiledHere':
    'Ya hay aquí una presentación para este paso. Indique que esa se envió o retírela primero.',
  'refusal.FilingExists': 'Lo mismo se presentó entretanto. Otra perjudicaría a la primera.',
  'refusal.HearingAhead': 'Esta audiencia todavía no se ha celebrado. No se cambió nada.',
  'refusal.HearingBegun': 'Esta audiencia ya empezó. No se cambió nada; registre lo que ocurrió.',
  'refusal.HearingChangedMeanwhile':
    'La audiencia cambió desde que se le preguntó. Mire el nuevo día, hora y lugar, y responda.',
  'refusal.HearingInPast': 'Ese día u hora ya pasó. Corríjalo; lo que escribió se conserva.',
  'refusal.HearingLengthUnusable':
    'La audiencia terminaría antes de empezar o duraría más de un día. Indique su duración en minutos.',
  'refusal.HearingMoveNotAllowed':
    'Eso no se puede hacer con esta audiencia en su estado actual. No se cambió nada.',
  'refusal.HearingNotOpen':
    'Esta audiencia no está abierta a oradores ahora. Lo que escribió se conserva y puede ir como comentario escrito.',
  'refusal.HearingTextMissing':
    'Falta quién celebra la audiencia o de qué trata. Cópielo del aviso del organismo.',
  'refusal.HearingTextTooLong':
    'Es demasiado largo. Redúzcalo a como lo llama el aviso; lo que escribió se conserva.',
  'refusal.HelpedByAnother': 'Otra persona ya le ayuda. Tome a la siguiente.',
  'refusal.HelperConsentMissing':
    'La persona no ha aceptado que quienes ayudan vean su caso. No se cambió nada.',
  'refusal.HelperFull': 'Esta persona ya ayuda a todas las que puede atender bien. Elija otra.',
  'refusal.HelperNotMember':
    'Esta persona no tiene en la organización una función con la que pueda ayudar. Elija otra.',
  'refusal.HoldOver':
    'El tiempo para decir sí terminó y el turno pasa a la siguiente persona. Puede pedirlo otra vez o participar por escrito.',
  'refusal.InvalidInput':
    'Algo falta, es demasiado largo o no está como debería. Revíselo; no se cambió nada.',
  'refusal.InvitationNotOpen': 'Esta invitación ya se usó, se retiró o es demasiado antigua. Pida una nueva.',
  'refusal.JointLetterNamesPatient': 'Una carta de evidencia no nombra a ningún paciente. Quite el nombre.',
  'refusal.JointLetterRecipient':
    'Varios profesionales juntos escriben a un regulador, una junta de revisión o un comité, no a una aseguradora.',
  'refusal.JointLetterWithoutEvidence': 'Nombre al menos un estudio o una guía que alguien haya abierto.',
  'refusal.JurisdictionUnknown':
    'No existe ese estado o territorio. Elija uno, o US para un organismo federal; lo que escribió se conserva.',
  'refusal.LanguageMissing': 'Indique al menos un idioma.',
  'refusal.LastAuthority':
    'Nadie más puede actuar por esta persona y sus plazos correrían sin que nadie los vea. Invite primero a alguien.',
  'refusal.LastOwner': 'Una organización conserva al menos una persona propietaria. Nombre primero a otra.',
  'refusal.LastSecondFactor':
    'Este es su último segundo factor. Confirme que quiere quitarlo de todos modos o agregue otro antes.',
  'refusal.LetterNotForThisCase': 'Esta carta no corresponde a este caso. No se cambió nada; elija otra.',
  'refusal.LettersTooAlike':
    'La mayor parte es lo que escribió sobre otra persona. Agregue lo propio de esta. Lo que escribió se conserva.',
  'refusal.LicenceExpired': 'Esta licencia venció. Dé la renovada o deje fuera este estado.',
  'refusal.LicenceMissing': 'Indique al menos una licencia, con su número.',
  'refusal.LicenceNotDated': 'Indique el último día en que vale esta licencia.',
  'refusal.LicenceNotInForce':
    'Usted no tiene hoy una licencia vigente para esto. Registre la renovada; lo que escribió se conserva.',
  'refusal.LicenceStateUnknown': 'Elija el estado que dio esta licencia.',
  'refusal.LicenceTwice': 'Este estado aparece dos veces. Dé la licencia que vence más tarde.',
  'refusal.LinkMissing': 'La audiencia es a distancia y no tiene enlace. Agregue el enlace del aviso.',
  'refusal.LinkUnusable':
    'El enlace debe empezar con https:// y no tener espacios. Lo que escribió se conserva.',
  'refusal.ListIsOurs': 'La lista de oradores se lleva aquí; no hay que apuntarse en otro lugar.',
  'refusal.LobbyingNotRead':
    'Testificar ante legisladores puede contar como cabildeo. Lea la nota de este estado y confirme que la leyó.',
  'refusal.LocalTimeSkipped':
    'Ese día los relojes se adelantan y no marcan esa hora. Pregunte al organismo qué hora es.',
  'refusal.LocalTimeTwice':
    'Ese día los relojes se atrasan y marcan esa hora dos veces. Indique si es la primera o la segunda.',
  'refusal.MinutesUnusable':
    'Los minutos por orador deben ser un número entero y no demasiados. Lo que escribió se conserva.',
  'refusal.MomentUnreadable': 'No se puede leer el día o la hora. Lo que escribió se conserva.',
  'refusal.MoreSlotsThanTime':
    'Tantos oradores no caben en el tiempo de la audiencia. Indique solo los turnos que dio el organismo.',
  'refusal.NoCallForThisReason':
    'Este plan no hace esa llamada para este tipo de negativa. Apele en su lugar.',
  'refusal.NoCapacityLeft':
    'No hay cupo para otra carta ahora. Termine una o elija a otra persona; la solicitud se conserva.',
  'refusal.NoLetterYet':
    'Todavía no tenemos carta para este paso. Siga lo que dice su aviso, antes de la fecha indicada; alguien puede ayudarle.',
  'refusal.NoSecondFactor':
    'Usted no tiene un segundo factor de este tipo. Agregue uno antes o use otra forma.',
  'refusal.NoSlotFree':
    'No hay turnos libres. No se cambió nada; las palabras todavía pueden ir por escrito.',
  'refusal.NoSuchWay':
    'Esta forma de envío no se conoce para este destinatario o aquí no se envía nada. No se cambió nada.',
  'refusal.NoWayToRecipient':
    'No conocemos una dirección del destinatario para esto. Cópiela antes de su aviso; no se cambió nada.',
  'refusal.NotAllowed':
    'Usted no puede hacer esto aquí, o le toca decidirlo a otra persona. No se cambió nada.',
  'refusal.NotApproved': 'Esto no se ha aprobado. Pida a un segundo miembro que lo apruebe.',
  'refusal.NotEligible': 'Esto no puede entrar aquí, por lo que pide la campaña. No se registró nada.',
  'refusal.NotEnrolled': 'Inscríbase primero como profesional. No se cambió nada.',
  'refusal.NotFirstHand':
    'Una audiencia escucha lo que cada quien vio. Quite lo que otros le contaron y confirme. Su texto se conserva.',
  'refusal.NotFound': 'No está ahí o no le corresponde verlo. No se cambió nada.',
  'refusal.NotOwnName':
    'Aquí cada persona habla en su propio nombre. Su texto se conserva; no se envía nada.',
  'refusal.NotReadyToSpeak':
    'Primero confirme que habla de lo que vio y lea lo que se hace público. Su lugar se conserva.',
  'refusal.NotSampleHome':
    'El tiempo real no se puede mover. Solo un sistema de personas inventadas tiene un reloj que se mueve.',
  'refusal.NotSentFromHere':
    'Esto no se puede enviar desde aquí ahora; le toca enviarlo a la persona. No se cambió nada.',
  'refusal.NotTakingPart':
    'Esta persona no participa en la campaña. Únala primero con su caso; no se cambió nada.',
  'refusal.NotTheLastHour':
    'Todavía hay tiempo de preguntar en el orden de la lista. No se cambió nada; ofrezca el turno.',
  'refusal.NothingHeld': 'Ya no tiene ningún turno reservado. Puede pedir uno; no se cambió nada.',
  'refusal.NothingToConfirm': 'Todavía no hay nada en la página. Cuente primero qué se negó.',
  'refusal.NpiCheckDigitWrong': 'Un dígito de este NPI está mal. Compárelo otra vez.',
  'refusal.NpiMalformed': 'Un NPI tiene diez dígitos y empieza con 1 o 2. Revíselo.',
  'refusal.NpiTaken':
    'Este NPI ya está inscrito. Si es suyo, inicie sesión con el correo con el que se inscribió.',
  'refusal.OnlyWhoCaresSpeaks':
    'La llamada la hace el profesional que trata a la persona, que pidió la atención o que lo reemplaza.',
  'refusal.OrganizationChangedSince':
    'Los datos se cambiaron después de que los leyó. No se verificó nada; mírelos otra vez.',
  'refusal.OrganizationIncomplete':
    'Todavía falta algo de la organización. Agréguelo y verifique otra vez; no se cambió nada.',
  'refusal.OrganizationNotWaiting': 'Esta organización no espera verificación.',
  'refusal.OthersHealth':
    'No se puede contar aquí la salud de otra persona sin su permiso por escrito. Quítelo y confirme.',
  'refusal.OutcomeMoveNotAllowed': 'Eso no se puede comunicar ni decidir aquí ahora. No se cambió nada.',
  'refusal.OutcomeReportedAnew':
    'Se comunicó de nuevo después de que usted lo leyó. No se cambió nada. Mire lo que consta ahora y decida otra vez.',
  'refusal.OutcomeSettled': 'Gracias; esto ya se revisó y quedó resuelto.',
  'refusal.OutcomeWithoutEvidence': 'Todavía nada muestra esta decisión. Pida una foto de la carta.',
  'refusal.OwnWordsCopied':
    'La mayor parte son palabras de otro texto. Lo que escribió se conserva; dígalo como a un amigo.',
  'refusal.OwnWordsMissing': 'Escriba con sus propias palabras qué pasó y por qué le importa.',
  'refusal.OwnWordsTooShort':
    'Un poco más, por favor. Lo que escribió se conserva. Un texto igual a todos cuenta menos.',
  'refusal.PageTooLong': 'Esto no cabe en una página. Acorte los criterios.',
  'refusal.PagesNotOpened': 'Abra cada página de la carta antes de firmarla.',
  'refusal.PaperChangedSince':
    'Desde que lo miró se mostró otro documento. No se cambió nada; mírelo primero.',
  'refusal.PaperChecked': 'Alguien ya revisó este documento.',
  'refusal.ParticipationMoveNotAllowed':
    'Eso no se puede hacer desde aquí. No se cambió nada; quien hizo una pausa sigue cuando quiera.',
  'refusal.PasskeyRefused':
    'Esta llave de acceso no se aceptó. No se cambió nada. Empiece otra vez o use otra forma.',
  'refusal.PastSafeDay':
    'Por esta vía debe salir antes para llegar a tiempo. Elija un día anterior o una vía más rápida; no se cambió nada.',
  'refusal.PayerWantsAnother': 'Este plan solo acepta la llamada de otro profesional.',
  'refusal.PlaceMissing': 'La gente debe acudir y falta el lugar. Agréguelo; lo que escribió se conserva.',
  'refusal.PlanAlreadyCommitted': 'Este plan ya está en vigor. No se repartió nada dos veces.',
  'refusal.PlanNotReady': 'No se pudo calcular y no se cambió nada. Inténtelo de nuevo.',
  'refusal.PlanNotSolving': 'El cálculo ya terminó. No se cambió nada.',
  'refusal.PlanOutdated': 'Algo cambió desde que se mostró este plan. No se hizo nada; mire uno nuevo.',
  'refusal.ProofBeforeSigning': 'Ese día es anterior al de la firma. Mire otra vez el recibo.',
  'refusal.ProofDateUnreadable': 'No se puede leer el día. Elíjalo otra vez.',
  'refusal.ProofEmpty': 'Agregue el número del recibo, una foto o quién le dijo que llegó.',
  'refusal.ProofInFuture': 'Ese día es posterior a hoy. Revíselo.',
  'refusal.ProofNotOfThisChannel': 'Ese tipo de prueba no corresponde a esta forma de envío.',
  'refusal.PublicReadingMissing':
    'Lea primero lo que se hace público. Su texto se conserva y no se envía nada.',
  'refusal.PurposeNotAllowed':
    'Una campaña pide una decisión sobre el caso de cada persona. Diga qué decisión quiere; su texto se conserva.',
  'refusal.ReauthenticationNeeded':
    'Demuestre otra vez que es usted, dentro de diez minutos. Lo que escribió se conserva; luego repítalo.',
  'refusal.RecordIncomplete':
    'Puede ser la última vez que el plan lo revise. Responda sí a cada pregunta o diga por qué no.',
  'refusal.RecordMissing':
    'Indique dónde se puede leer la decisión o elija que no se sabe. Lo que escribió se conserva.',
  'refusal.ReferredElsewhere':
    'Esto no podemos hacerlo bien aquí. La página nombra a quién todavía puede ayudar.',
  'refusal.ReleaseInPast': 'Ese día ya pasó. Elija hoy o un día posterior.',
  'refusal.RequestExists': 'Ya se le pidió a este profesional. No se pidió nada dos veces.',
  'refusal.RequestMoveNotAllowed':
    'Eso no se puede hacer con esta solicitud en su estado actual. No se cambió nada.',
  'refusal.RequestNotReady': 'Esto no se puede firmar como está. Lo que escribió se conserva.',
  'refusal.ResultDateUnusable': 'El día de la decisión está en el futuro. No se cambió nada.',
  'refusal.ReviewerIsReporter': 'Debe revisar la evidencia alguien distinto de quien lo comunicó.',
  'refusal.ReviewerMissing': 'Escriba el nombre y los títulos del revisor, o que no quiso decirlos.',
  'refusal.SameNumberElsewhere':
    'Usted ya tiene un caso con este número. Ábralo; si esta es otra negativa, indíquelo y guarde otra vez.',
  'refusal.SeatOver': 'Esta audiencia ya terminó para esta persona. No se cambió nada.',
  'refusal.SampleNotOffered': 'Aquí no hay campaña de ejemplo para usted. No se cambió nada.',
  'refusal.SecondFactorNeeded':
    'Esto necesita un segundo factor además de su correo. Lo que escribió se conserva; muéstrelo y repítalo.',
  'refusal.SignInFailed':
    'Este enlace o código es incorrecto, ya se usó o tiene más de diez minutos. Pida otro correo.',
  'refusal.SignOneAtATime':
    'Las cartas se firman de una en una, cada una después de leerla. No se firmó nada.',
  'refusal.SignatureFormRefused': 'Una imagen guardada o un sello no es una firma aquí. Escriba su nombre.',
  'refusal.SignatureIntentMissing': 'Marque que su nombre escrito es su firma.',
  'refusal.SignatureNameDiffers':
    'Escriba su nombre como está en el documento o haga que se prepare de nuevo a su nombre.',
  'refusal.SignupAfterHearing':
    'La inscripción terminaría después de empezar la audiencia. Busque el día en el aviso.',
  'refusal.SignupClosed':
    'La inscripción para esta audiencia terminó. Lo que escribió se conserva; puede participar por escrito.',
  'refusal.SignupMethodMissing':
    'El organismo lleva la lista de oradores. Indique cómo se apunta la gente; lo que escribió se conserva.',
  'refusal.SignupOwnerFixed':
    'Ya hay oradores apuntados con el organismo, así que esos lugares no son suyos para dar. No se cambió nada.',
  'refusal.SlotsBelowConfirmed':
    'Más oradores dijeron sí que los turnos que habría. Nombre quién espera; no se cambió nada.',
  'refusal.SlotsNotOurs':
    'El organismo lleva la lista de oradores, así que usted no tiene turnos que dar. Deje el número vacío.',
  'refusal.SlotsUnusable':
    'Indique el número de turnos que dio el organismo, al menos uno. Lo que escribió se conserva.',
  'refusal.SlugTaken': 'Otra campaña tiene esta dirección. Elija otra; no se perdió nada más.',
  'refusal.SourceIncomplete': 'Indique dónde se encuentra esto, para que otra persona pueda comprobarlo.',
  'refusal.SourceMissing':
    'Indique dónde se leyeron las fechas, con su dirección, y qué día. Lo que escribió se conserva.',
  'refusal.SpeakerHadNoSlot': 'Esta persona no había aceptado ningún turno. No se cambió nada.',
  'refusal.SpeakersUnknown':
    'De algunos que dijeron sí todavía no se sabe nada. Pregúnteles o indique que queda sin saberse.',
  'refusal.SpecialtyMissing': 'Indique al menos una especialidad.',
  'refusal.SpecialtyUnknown': 'Una de las especialidades no está en nuestra lista.',
  'refusal.StatementChanged':
    'Su texto cambió desde que lo confirmó. Se conserva; léalo otra vez y confírmelo.',
  'refusal.StatementEmpty': 'Escriba la frase o táchela. No se cambió nada.',
  'refusal.StatementTooLong': 'Es demasiado largo. Lo que escribió sigue en esta página; acórtelo.',
  'refusal.StatementUnchanged': 'Es la misma frase. Confírmela, si es correcta.',
  'refusal.StatementsOpen': 'Primero confirme, corrija o tache cada frase. Debe quedar al menos una.',
  'refusal.StepNotOpen': 'Este paso no está abierto ahora. No se cambió nada.',
  'refusal.StoreConsentMissing':
    'Un caso se guarda solo cuando usted acepta que se guarde. No se guardó nada.',
  'refusal.StrongestFactsMissing': 'Elija al menos un hecho que haya confirmado.',
  'refusal.StrongestFactsTooMany': 'Son demasiados. Elija solo los hechos más fuertes.',
  'refusal.SubmissionMoveNotAllowed':
    'Eso no se puede hacer con este envío en su estado actual. No se cambió nada.',
  'refusal.SubmissionNotReady':
    'Esto no se puede firmar ahora. Termínelo primero; lo que escribió se conserva.',
  'refusal.TooLateToCallOff': 'El tiempo para cancelarlo terminó o ya se canceló.',
  'refusal.TooLateToRecall': 'Es demasiado tarde para retirarlo: ya está en camino o ya terminó.',
  'refusal.TooManyDrafts':
    'Hay demasiados formularios suyos a medias. Envíe uno o empiécelo de nuevo. Lo que escribió sigue en esta página.',
  'refusal.TooManyRequests':
    'Esto se pidió demasiadas veces. Espere un poco e inténtelo de nuevo. No se perdió nada.',
  'refusal.UrgencyNotStated':
    'Solo el paciente o un profesional puede decir que es urgente. Pregunte a uno de ellos.',
  'refusal.WindowEndsBeforeStart':
    'Un horario termina antes de empezar. Para una noche dé dos, uno por día; lo que escribió se conserva.',
  'refusal.WindowOver': 'El plazo para comentar este expediente terminó. Lo que escribió se conserva.',
  'refusal.WindowUnreadable': 'No se puede leer un día o una hora. Lo que escribió se conserva.',
  'refusal.WordingOutdated': 'El texto cambió desde que se mostró. Léalo otra vez; no se registró nada.',
  'refusal.WorkItemBegun': 'Esto ya se empezó. Siga allí o retírelo primero.',
  'refusal.WorkItemHeld': 'Otra persona lo está haciendo ahora. Tome el siguiente.',
  'refusal.WorkItemNotHeld': 'Usted no tiene este paso, o ya no. No se cambió nada.',
  'refusal.WorkItemOver': 'Esto ya se hizo o ya no hace falta.',
  'refusal.WordsChangedElsewhere':
    'Aquí hay otro texto desde que abrió esta página. No se sobrescribió nada. Elija con cuál continuar.',
  'refusal.WrongCode':
    'Este código es incorrecto, ya se usó o es demasiado viejo. Espere el siguiente y escríbalo.',
  'refusal.ZoneUnknown': 'No existe esa zona horaria. Elija una por una ciudad; lo que escribió se conserva.',
} satisfies Translated<'refusals'>;
