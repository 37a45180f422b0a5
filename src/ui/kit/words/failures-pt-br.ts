import type { FailureCode } from '../../../contract/failure';

/** What went wrong, and what to do about it. */
export const failuresPtBr: Readonly<Record<FailureCode, string>> = {
  'disk-full': 'O disco está cheio. Nada foi alterado.',
  'storage-stopped': 'O navegador parou antes de salvar tudo. Nada foi alterado.',
  'storage-unreachable': 'O navegador não conseguiu acessar o armazenamento. Nada foi alterado.',
  'newer-data':
    'Seus dados foram salvos por uma versão mais nova do Riposte. Atualize o Riposte para mudá-los; nada se perde.',
  'shutting-down': 'O Riposte está encerrando. Nada foi alterado.',
  'template-broken': 'Este modelo não pode ser preenchido. Abra-o no editor para ver por quê.',
  'own-template': 'Este modelo é seu: você pode mudá-lo direto.',
  'editors-only': 'Só os editores da sua equipe podem mudar isto.',
  'no-team': 'Este navegador não está conectado a nenhuma equipe.',
  'team-template-gone': 'A equipe não tem mais esse modelo.',
  'cannot-sign': 'Este navegador é antigo demais para assinar arquivos. Atualize-o.',
  'no-admin': 'Esta conta não administra o servidor.',
  'no-address': 'Isto não é o endereço de um servidor.',
  'address-secret': 'Tire o nome e a senha do endereço; eles têm campos próprios.',
  'address-open': 'O endereço precisa começar com https://, senão a senha poderia ser lida no caminho.',
  'team-offline':
    'Não foi possível alcançar o servidor da equipe: não há rede, o endereço está errado ou este navegador não confia no certificado.',
  'team-slow': 'O servidor da equipe demorou demais para responder.',
  'team-unauthorized': 'O servidor não aceita este acesso. Confira nome e senha e conecte de novo.',
  'team-forbidden': 'O servidor conhece você, mas não deixa entrar nesta equipe. Fale com quem a administra.',
  'team-missing': 'Não há tal equipe neste servidor. O que você tem fica aqui.',
  'team-busy': 'O servidor da equipe pede para esperar.',
  'team-server': 'O servidor da equipe relata um erro próprio.',
  'team-garbage': 'Isto não responde como um servidor CouchDB.',
  'team-large': 'A resposta do servidor é maior do que o Riposte aceita.',
  'team-stale': 'Outras pessoas estão mudando os mesmos modelos agora. O resto vem na próxima sincronização.',
};
