;;; What an author does in Emacs, step by step; tells in JSON, one line a step, what is seen.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)

(defun tell (step seen)
  (princ (concat (json-encode `((step . ,step) (seen . ,seen))) "\n")))

(defun listen (seconds)
  "Let the server, the file notifications and what waits for idleness have their turn; in a batch nobody else does."
  (accept-process-output nil seconds)
  (read-event nil nil 0.01)
  (when (eglot-managed-p) (eglot--signal-textDocument/didChange)))

(defun wait-until (condition)
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (listen 0.05)
      (flymake-start))))

(defun findings ()
  "Marked words of the buffer in hand."
  (vconcat (mapcar (lambda (d) (buffer-substring-no-properties (flymake-diagnostic-beg d) (flymake-diagnostic-end d)))
                   (flymake-diagnostics))))

(defun found-p (words) (cl-find words (findings) :test #'equal))

(defun wait-for (found gone)
  "Until FOUND is marked and GONE is not; marks drift with the text until the server has told anew."
  (wait-until (lambda () (and (found-p found) (not (found-p gone))))))

(defun act (words title)
  "At WORDS, take the first action of the menu whose name holds TITLE."
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0))
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt choices &rest _)
               (let ((names (mapcar (lambda (choice) (if (consp choice) (car choice) choice)) choices)))
                 (tell "menu" (vconcat names))
                 (cl-find-if (lambda (name) (string-search title name)) names))))
            ((symbol-function 'y-or-n-p) (lambda (&rest _) t)))
    ;; Else eglot takes the menu for one of the mouse.
    (let ((last-nonmenu-event ?\r)) (call-interactively #'eglot-code-actions)))
  (tell "line" (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(setq eglot-sync-connect 20
      eglot-autoreconnect nil
      eglot-confirm-server-initiated-edits nil)
(find-file "plan.md")
;; In a batch no command loop runs the hook that eglot waits for.
(unless (eglot-managed-p) (call-interactively #'eglot))
(wait-until (lambda () (found-p "45평")))
(tell "findings" (findings))

(act "45평" "149㎡")
(wait-for "LTE" "45평")
(tell "fixed" (findings))

(with-temp-file "dadeumi.yaml" (insert "version: 1\nrules: { won-amounts: off }\n"))
(wait-for "LTE" "$20,000")
(tell "settings" (findings))
(eglot-shutdown (eglot-current-server) nil 5)
