;;; Reads a letter in Emacs as a person would, and prints what there was to see at each step as JSON.  -*- lexical-binding: t -*-

(require 'flymake)
(require 'json)

(defconst longest-wait 10)

(defun codes ()
  "The codes of the findings that Flymake shows."
  (mapcar (lambda (each)
            (plist-get (alist-get 'eglot-lsp-diag (flymake-diagnostic-data each)) :code))
          (flymake-diagnostics)))

(defun wait-until (holds)
  "Let Emacs work until HOLDS gives true, but no longer than is reasonable."
  (with-timeout (longest-wait)
    (while (not (funcall holds))
      (accept-process-output nil 0.02))))

(defun seen (count)
  "What is to be seen once there are COUNT findings, or will not be."
  (wait-until (lambda () (= (length (codes)) count)))
  `((codes . ,(vconcat (codes))) (text . ,(buffer-string))))

(defun open (path)
  "Open PATH and wait for its server.
Flymake begins when a window shows it and Eglot when a command has ended: a batch Emacs tells of neither."
  (find-file path)
  (run-hooks 'window-configuration-change-hook 'post-command-hook)
  (wait-until #'eglot-managed-p))

(defun choose (place title)
  "Take the action whose title begins with TITLE from the menu at PLACE, and save.
Changes are sent when Emacs is idle or saves, and a batch Emacs is never idle."
  (goto-char (point-min))
  (search-forward place)
  (goto-char (match-beginning 0))
  (let ((last-nonmenu-event t)          ; a key and not the mouse
        (completing-read-function
         (lambda (_prompt items &rest _)
           (seq-find (apply-partially #'string-prefix-p title) (mapcar #'car items)))))
    (call-interactively #'eglot-code-actions))
  (save-buffer))

;; One project, so that one server reads both files.
(let ((project (cons 'transient default-directory)))
  (add-hook 'project-find-functions (lambda (_folder) project)))

(let (opened fixed left)
  ;; Opened first: when the letter has its findings, the server has spoken of the notes too.
  (open (getenv "NOTES"))
  (open (getenv "LETTER"))
  (setq opened (seen 3))
  (choose "I guess I miss" "Say it without the cushion")
  (setq fixed (seen 2))
  (choose "I guess I am" "Leave this as it is")
  (setq left (seen 1))
  (open (getenv "NOTES"))
  (princ (json-encode `((opened . ,opened) (fixed . ,fixed) (left . ,left) (notes . ,(seen 0))))))

;; A server that is only killed may be in the middle of asking something.
(eglot-shutdown (eglot-current-server))
