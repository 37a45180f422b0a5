import type { Failure } from '../use-answer';
import type { Words } from './en';
import { failuresPtBr } from './failures-pt-br';

export const ptBr: Words = {
  undo: 'Desfazer',
  dismiss: 'Fechar',
  tryAgain: 'Tentar de novo',
  removeLabel: (label: string) => `Remover o marcador ${label}`,
  failures: failuresPtBr,
  failure: (failure: Failure) =>
    failure.reason === 'gone'
      ? 'O Riposte foi atualizado ou reiniciado. Recarregue esta página para continuar.'
      : failure.code
        ? failuresPtBr[failure.code]
        : `Não funcionou (${failure.detail || failure.reason}). Nada foi alterado.`,
  platformTerms: {
    instagram:
      'Os termos da Meta proíbem ler ou agir por meios automatizados sem permissão. Mensagens só podem promover nas 24 horas depois que a pessoa escreveu.',
    facebook:
      'Os termos da Meta proíbem ler ou agir por meios automatizados sem permissão. Promoção só é permitida dentro da janela padrão de mensagens.',
    x: 'O X diz que automatizar o site pode levar à suspensão permanente e que mensagens automáticas exigem a intenção clara da pessoa.',
    linkedin:
      'O Contrato do Usuário do LinkedIn cita esta mesma técnica: proíbe complementos que se sobrepõem às páginas ou as alteram. Ele procura extensões e já escreveu a quem as usa. A decisão é sua.',
    tiktok:
      'As Diretrizes da Comunidade do TikTok valem também para mensagens de empresas, e o cliente precisa escrever primeiro.',
    whatsapp:
      'Os termos do WhatsApp proíbem mensagens em massa e automáticas e automação não oficial. Empresas precisam do consentimento das pessoas.',
  },
};
